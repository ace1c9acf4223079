import { setImmediate } from 'node:timers/promises';

/**
 * Lets one question through at a time, each in a turn of the event loop of its own, so that a request with many learners
 * holds nobody up for longer than one question takes.
 */
export class Turnstile {
  private last: Promise<unknown> = Promise.resolve();

  enter(): Promise<unknown> {
    this.last = this.last.then(() => setImmediate());
    return this.last;
  }
}
