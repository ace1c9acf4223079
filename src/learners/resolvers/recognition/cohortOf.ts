import { codedError } from '../../../shared/graph/CodedError.js';

/** @throws CodedError BAD_INPUT when it is no year from 1900 to 2100 */
export function cohortOf(cohort: number | null | undefined, field: string): number | null {
  if (cohort == null) return null;
  if (cohort >= 1900 && cohort <= 2100) return cohort;
  throw codedError('BAD_INPUT', { actual: cohort }, { field, text });
}

const text = {
  en: 'The cohort {actual} is no year from 1900 to 2100. Give the year in which the programme begins, or leave it out.',
  nl: 'Het cohort {actual} is geen jaar van 1900 tot 2100. Geef het jaar waarin de opleiding begint, of laat het weg.',
};
