import { v7 } from 'uuid';

const numbers = 2 ** 32;
let made = 0;

/** A new id for a row of persons: a UUIDv7 of the instant. Of one instant, those that are made later sort later here. */
export function newId(now: Date): string {
  made = (made + 1) % numbers;
  return v7({ msecs: now.getTime(), seq: made });
}
