import { expect, it } from 'vitest';
import { heldUnits } from '../../../../src/learners/domain/recognition/heldUnits.js';

const held = {
  outcomeKey: 'w1',
  status: 'EXEMPTED' as const,
  scopeCredentialKey: 'crebo:1',
  cohort: 2026 as number | null,
  heldFrom: '2026-09-01',
  heldTo: null as string | null,
};
const within = (holding: object, cohort: number | null = 2026, day = '2027-01-01') => [
  ...heldUnits([{ ...held, ...holding }], { credential: 'crebo:1', cohort }, day),
];

it('what is completed within the credential on the day is held', () => {
  expect(within({})).toEqual(['w1']);
  expect(within({ status: 'EXAMINED' })).toEqual(['w1']);
  for (const not of [{ status: 'DECLARED' }, { scopeCredentialKey: 'crebo:2' }, { heldTo: '2026-12-31' }])
    expect(within(not)).toEqual([]);
  expect(within({}, 2026, '2026-08-31')).toEqual([]);
});

it('an exemption is for its cohort; a result counts whatever the cohort', () => {
  expect(within({}, 2027)).toEqual([]);
  expect(within({ status: 'EXAMINED' }, 2027)).toEqual(['w1']);
});

it('an exemption counts where it is not known whether the cohort is another', () => {
  expect(within({ cohort: null }, 2027)).toEqual(['w1']);
  expect(within({}, null)).toEqual(['w1']);
});
