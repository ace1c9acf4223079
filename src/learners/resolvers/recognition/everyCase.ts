import type { CasePage } from '../../data/recognitionCasePages.js';

/** Comes before every id of a person's row. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
/** More than anybody has. */
const MOST = 10_000;

/** All recognitions of a learner that were on record at the instant (ISO 8601), or with LATEST that are. */
export function everyCase(asOf: string): CasePage {
  return { asOf, after: BEFORE_ALL, limit: MOST };
}
