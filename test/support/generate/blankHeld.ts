import type { Held } from '../../../src/shared/pure/planningProfile.js';

/** Something awarded, without a date, of which nothing is known but the given fields. */
export function blankHeld(fields: Partial<Held>): Held {
  return {
    credential: null,
    outcome: null,
    status: 'AWARDED',
    result: null,
    scope: null,
    heldFrom: null,
    heldTo: null,
    subjectResults: null,
    ...fields,
  };
}
