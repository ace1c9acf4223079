import { expect, test } from 'vitest';
import { planningRecordOf } from '../../../src/learners/domain/planningRecordOf.js';
import { planningRecordForm } from '../../../src/shared/pure/planningProfile.js';

const person = {
  birthDate: '1974-06-03',
  regionKey: null,
  workHoursPerWeek: 32,
  companyAgreement: null,
  mayWork: true,
  basis: 'REGISTER',
} as const;
const holding = {
  credentialKey: 'proof:lbo',
  outcomeKey: null,
  status: 'AWARDED',
  result: null,
  scopeCredentialKey: null,
  heldFrom: '1991-06-28',
  heldTo: null,
  subjectResults: null,
  recordedFrom: new Date('2026-01-01T00:00:00Z'),
  recordedTo: null,
  basis: 'OBSERVED',
} as const;

test('rests on the weakest of what it is made of, and has the agreed form', () => {
  const recorded = { recordedFrom: new Date('2026-01-02T00:00:00Z'), recordedTo: new Date('2026-01-03T00:00:00Z') };
  const journey = { targetGroups: ['OPSTROMER'], startedOn: '2026-01-01', endedOn: null, ...recorded } as const;
  const experience = { claimedOutcomeKeys: ['a'], ...recorded, basis: 'EDITORIAL' } as const;
  const record = planningRecordOf(person, [holding], [experience], [journey]);
  expect(planningRecordForm.parse(record)).toEqual(record);
  expect(record.basis).toBe('EDITORIAL');
  expect(record.experiences).toEqual([
    { claimedOutcomes: ['a'], recordedFrom: '2026-01-02T00:00:00.000Z', recordedTo: '2026-01-03T00:00:00.000Z' },
  ]);
  expect(record.journeys).toEqual([
    {
      targetGroups: ['OPSTROMER'],
      startedOn: '2026-01-01',
      endedOn: null,
      recordedFrom: '2026-01-02T00:00:00.000Z',
      recordedTo: '2026-01-03T00:00:00.000Z',
    },
  ]);
  expect(planningRecordOf(person, [], [], []).basis).toBe('REGISTER');
});

test('lets no name and no identifier through', () => {
  const named = { ...person, id: 'the-person', name: 'Ineke Voorbeeld-Pallet' };
  const record = planningRecordOf(
    named,
    [Object.assign({ learnerId: 'the-person', id: 'the-holding' }, holding)],
    [],
    [],
  );
  expect(JSON.stringify(record)).not.toMatch(/Ineke|the-person|the-holding/);
});
