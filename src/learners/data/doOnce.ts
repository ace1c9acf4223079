import { createHash } from 'node:crypto';
import type { KeyReused } from '../domain/KeyReused.js';
import { keepOutcome, outcomeOfKey, takeKey } from './mutationKeys.js';
import type { PersonalWrites, Run } from './PersonalWrites.js';

/** A mutation as it was asked. */
export interface AskedMutation {
  /** The key that the client gave it. */
  readonly key: string;
  /** Its name and all its arguments but the key, in one order. */
  readonly input: readonly (string | number | boolean | null)[];
  /** The instant of the request. */
  readonly now: Date;
}

/**
 * Does the work of a mutation once for each key, in one transaction with the note of what became of it: asked again, also at
 * the same moment or after the process was killed, it answers the same outcome. The outcome is JSON.
 * @returns KEY_REUSED where the key was used for something else
 */
export async function doOnce<Outcome extends object>(
  writes: PersonalWrites,
  { key, input, now }: AskedMutation,
  work: (run: Run) => Promise<Outcome>,
): Promise<Outcome | KeyReused> {
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  return writes.transact(async (run) => {
    const [taken] = await run(takeKey({ key, inputHash, now: now.toISOString() }));
    if (!taken) return earlierOutcome(run, key, inputHash);
    const outcome = await work(run);
    await run(keepOutcome(key, outcome));
    return outcome;
  });
}

async function earlierOutcome<Outcome extends object>(
  run: Run,
  key: string,
  inputHash: string,
): Promise<Outcome | KeyReused> {
  const [earlier] = await run(outcomeOfKey(key));
  if (!earlier?.outcome) throw new Error('A key of a mutation is kept without what became of it');
  return earlier.inputHash === inputHash ? (earlier.outcome as Outcome) : 'KEY_REUSED';
}
