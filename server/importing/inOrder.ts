import type { z } from 'zod';
import type { IsoDate } from '../../src/shared/pure/calendar.js';

/** The names of the fields of the first and the last day of a period, and what the last may not be. */
type Period<Field extends string> = readonly [from: Field, to: Field, expected?: 'not before' | 'after'];

/**
 * Refuses periods that end before they begin; where either end is not known there is nothing to refuse. `after` is for a
 * standard that gives the day after a period, of which a form keeps the day before.
 */
export function inOrder<Field extends string>(...periods: readonly Period<Field>[]) {
  return (given: Readonly<Record<Field, IsoDate | null>>, context: z.RefinementCtx): void => {
    for (const [from, to, expected = 'not before'] of periods) {
      const [first, last] = [given[from], given[to]];
      if (first === null || last === null || first <= last) continue;
      context.addIssue({ code: 'custom', path: [to], message: `expected a day ${expected} ${from} (${first})` });
    }
  };
}
