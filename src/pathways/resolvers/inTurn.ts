import { setImmediate } from 'node:timers/promises';
import type { PathwaysContext } from './PathwaysContext.js';

/**
 * Plans when others had their turn, so that many learners in one request do not hold everybody up; not at all when the
 * client is gone or the deadline has passed.
 */
export async function inTurn<T>({ signal }: PathwaysContext, plan: () => T): Promise<T> {
  await setImmediate();
  signal?.throwIfAborted();
  return plan();
}
