import type { PathwaysContext } from './PathwaysContext.js';

/** Answers when it is this question's turn; not at all when the client is gone or the deadline has passed by then. */
export async function inTurn<T>({ signal, turnstile }: PathwaysContext, answer: () => T): Promise<T> {
  await turnstile.enter();
  signal?.throwIfAborted();
  return answer();
}
