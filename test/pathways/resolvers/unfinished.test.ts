import { afterEach, expect, it, vi } from 'vitest';
import { PlannerThreads } from '../../../src/pathways/threads/PlannerThreads.js';
import { seededGateway } from '../../support/seededGateway.js';

const { ask, faults } = await seededGateway();
afterEach(() => void vi.restoreAllMocks());

it.each([
  ['en', 'Give a higher timeLimitMs, at most 5000'],
  ['nl', 'Geef een hogere timeLimitMs, hooguit 5000'],
])('says in %s that more time helps where a question was not finished', async (language, told) => {
  vi.spyOn(PlannerThreads.prototype, 'bestPlan').mockResolvedValue({
    ...{ found: { kind: 'TIMED_OUT', bound: [0] }, violations: [], leftOut: [] },
  });
  const query = `{ optimalPathway(profile: { age: 52, region: "EX01" }, goal: { credential: "crebo:25736" },
    startDate: "2027-02-01") { __typename ... on UnfinishedPathway { message } } }`;
  const { data, errors } = await ask({ query }, { 'accept-language': language });
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    optimalPathway: { __typename: 'UnfinishedPathway', message: expect.stringContaining(told) },
  });
  expect(faults).toEqual([]);
});
