import { type IsoDate, isWithin } from '../../../shared/pure/calendar.js';
import { compareKeys } from '../../../shared/pure/byKey.js';
import { selects } from '../../../shared/pure/selects.js';
import type { RecognisableCredential, RecognitionRule } from './RecognitionCatalogue.js';

/** When is asked, and as of which day. */
export interface AskedDay {
  readonly day: IsoDate;
  /** What was known on this day. */
  readonly known: IsoDate;
}

/** The rules that were known, are in force and govern the credential, in the order of their keys, whatever that of the database. */
export function rulesInForce(
  rules: readonly RecognitionRule[],
  credential: RecognisableCredential,
  { day, known }: AskedDay,
): readonly RecognitionRule[] {
  const inForce = rules.filter(
    ({ recordedFrom, recordedTo, validFrom, validTo, selector }) =>
      recordedFrom <= known &&
      (recordedTo === null || known < recordedTo) &&
      isWithin(day, validFrom, validTo) &&
      selects(selector, credential) === 'HOLDS',
  );
  return inForce.toSorted(compareKeys);
}
