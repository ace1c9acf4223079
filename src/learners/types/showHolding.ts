import type { Credential } from './Credential.js';
import type { Outcome } from './Outcome.js';
import { stubOf } from './stubOf.js';

/** The columns of a holding that say what is held. */
interface HeldKeys {
  readonly credentialKey: string | null;
  readonly outcomeKey: string | null;
}

/** What is held, as the graph shows it. */
interface Held {
  readonly credential: Credential | null;
  readonly outcome: Outcome | null;
}

/** A row with what is held as properties: each list asks for them, and a resolver's call costs more than reading a row. */
export function showHolding<Row extends HeldKeys>(row: Row): Row & Held {
  return { ...row, credential: stubOf('Credential', row.credentialKey), outcome: stubOf('Outcome', row.outcomeKey) };
}
