import type { PlannedOffer } from '../../../src/pathways/domain/PlanningCatalogue.js';

/** An offer of the example world of which nothing is known but the given fields. */
export function blankOffer(fields: Partial<PlannedOffer> & Pick<PlannedOffer, 'key' | 'credential'>): PlannedOffer {
  return {
    parts: null,
    provider: 'example:school',
    world: 'EXAMPLE',
    track: 'BOL',
    cohort: null,
    regions: [],
    startDate: null,
    endDate: null,
    entryFrom: null,
    entryTo: null,
    months: null,
    weeks: null,
    hoursPerWeek: null,
    priceCents: null,
    seats: null,
    languages: [],
    timesOfDay: [],
    targetGroups: [],
    enrolment: [],
    enrolmentOpen: null,
    recordedFrom: '2020-01-01',
    recordedTo: null,
    basis: 'SYNTHETIC',
    ...fields,
  };
}
