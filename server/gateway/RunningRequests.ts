import { setTimeout as wait } from 'node:timers/promises';
import type { ClientRequest } from './ClientRequest.js';
import { requestRefusals } from './requestRefusals.js';

/** The requests that are being answered, so that a stop can wait for them. */
export class RunningRequests {
  readonly #running = new Set<ClientRequest>();
  #stopping: PromiseWithResolvers<void> | undefined;

  /** Whether a stop has begun: new requests are to be refused. */
  get stopping(): boolean {
    return this.#stopping !== undefined;
  }

  add(request: ClientRequest): void {
    this.#running.add(request);
  }

  delete(request: ClientRequest): void {
    this.#running.delete(request);
    if (this.#running.size === 0) this.#stopping?.resolve();
  }

  /** Resolves when all are answered. Those that still run after `ms` are answered that the service stops. */
  async stop(ms: number): Promise<void> {
    this.#stopping ??= Promise.withResolvers<void>();
    if (this.#running.size === 0) this.#stopping.resolve();
    const timer = new AbortController();
    const { promise } = this.#stopping;
    await Promise.race([promise, wait(ms, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
    for (const request of this.#running) request.abort(requestRefusals.stopping());
    await promise;
  }
}
