import { expect, it } from 'vitest';
import { profileAsOf, targetGroupsAsOf } from '../../../src/pathways/domain/profileAsOf.js';
import type { PlanningRecord } from '../../../src/shared/pure/planningProfile.js';

const held = (
  outcome: string,
  recordedFrom: string,
  recordedTo: string | null,
): PlanningRecord['holdings'][number] => ({
  credential: null,
  outcome,
  status: 'EXAMINED',
  result: null,
  scope: null,
  heldFrom: null,
  heldTo: null,
  subjectResults: null,
  recordedFrom,
  recordedTo,
});

it.each([
  ['2026-10-31T23:59:59.999Z', [], []],
  ['2026-11-01T00:00:00.000Z', ['wrong'], ['o1']],
  ['2026-11-09T23:59:59.999Z', ['wrong'], ['o1']],
  ['2026-11-10T00:00:00.000Z', ['right'], ['o1']],
])('answers %s by what was on record at that instant', (asOf, outcomes, claimed) => {
  const record: PlanningRecord = {
    birthDate: null,
    region: null,
    workHoursPerWeek: null,
    companyAgreement: null,
    mayWork: null,
    basis: 'SYNTHETIC',
    holdings: [
      held('wrong', '2026-11-01T00:00:00Z', '2026-11-10T00:00:00Z'),
      held('right', '2026-11-10T00:00:00Z', null),
    ],
    experiences: [{ claimedOutcomes: ['o1', 'o1'], recordedFrom: '2026-11-01T00:00:00Z', recordedTo: null }],
    journeys: [],
  };
  const profile = profileAsOf(record, asOf);
  expect([profile.holdings.map((one) => one.outcome), profile.claimedOutcomes]).toEqual([outcomes, claimed]);
});

it.each([
  ['2026-10-31T12:00:00Z', '2026-11-05', []],
  ['2026-11-02T12:00:00Z', '2026-11-05', ['OPSTROMER', 'NIEUWKOMER']],
  ['2026-11-02T12:00:00Z', '2026-12-01', ['NIEUWKOMER']],
  ['2026-11-02T12:00:00Z', '2026-08-31', []],
])('knows on %s the target groups of journeys that are open on %s', (asOf, day, groups) => {
  const recorded = { recordedFrom: '2026-11-01T00:00:00Z', recordedTo: null };
  const record: PlanningRecord = {
    birthDate: null,
    region: null,
    workHoursPerWeek: null,
    companyAgreement: null,
    mayWork: null,
    basis: 'SYNTHETIC',
    holdings: [],
    experiences: [],
    journeys: [
      { targetGroups: ['OPSTROMER'], startedOn: '2026-09-01', endedOn: '2026-11-30', ...recorded },
      { targetGroups: ['NIEUWKOMER'], startedOn: '2026-11-01', endedOn: null, ...recorded },
    ],
  };
  expect(targetGroupsAsOf(record, asOf, day)).toEqual(groups);
});
