import type { PathwaysContext } from './PathwaysContext.js';

/** Plans when it is this plan's turn; not at all when the client is gone or the deadline has passed by then. */
export async function inTurn<T>({ signal, turnstile }: PathwaysContext, plan: () => T): Promise<T> {
  await turnstile.enter();
  signal?.throwIfAborted();
  return plan();
}
