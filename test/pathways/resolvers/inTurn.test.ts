import { expect, it } from 'vitest';
import { inTurn } from '../../../src/pathways/resolvers/inTurn.js';
import type { PathwaysContext } from '../../../src/pathways/resolvers/PathwaysContext.js';
import { Turnstile } from '../../../src/pathways/resolvers/Turnstile.js';

function contextWith(signal: AbortSignal): PathwaysContext {
  return { signal, turnstile: new Turnstile() } as unknown as PathwaysContext;
}

it('lets others have their turn between two plans, and stops when the client is gone', async () => {
  const gone = new AbortController();
  const context = contextWith(gone.signal);
  let planned = 0;
  const plans = Array.from({ length: 20 }, () => inTurn(context, () => (planned += 1)));
  // Two turns of the event loop later; were all plans made in one turn, they would be done by then.
  setImmediate(() => setImmediate(() => gone.abort(new Error('gone'))));
  const settled = await Promise.allSettled(plans);
  expect(planned).toBeLessThan(20);
  expect(settled.filter((one) => one.status === 'fulfilled')).toHaveLength(planned);
  expect(settled.at(-1)).toMatchObject({ status: 'rejected', reason: { message: 'gone' } });
});
