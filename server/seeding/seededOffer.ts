import type { EnrolmentPeriod } from '../../src/catalogue/entities/OfferEntity.js';
import type { SeedRow } from './SeedRow.js';
import { seededRow } from './seededRow.js';

const NOT_IN_SEEDS = {
  endDate: null,
  entryFrom: null,
  entryTo: null,
  enrolmentOpen: null,
  weeks: null,
  modeOfStudy: null,
};

/** An offer as the seeds write it; what their table has no column for is not known. */
export function seededOffer<Value extends object>(row: SeedRow<Value>) {
  const { origin, value } = seededRow(row);
  const enrolment: EnrolmentPeriod[] = [];
  const languages: string[] = [];
  return { origin, value: { ...value, ...NOT_IN_SEEDS, enrolment, languages } };
}
