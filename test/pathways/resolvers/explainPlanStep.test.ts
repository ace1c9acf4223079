import { afterEach, expect, it, vi } from 'vitest';
import { PlannerThreads } from '../../../src/pathways/threads/PlannerThreads.js';
import { seededGateway } from '../../support/seededGateway.js';

const { ask, faults } = await seededGateway();
afterEach(() => void vi.restoreAllMocks());

it('says that the time was over before the reasons of a step were known, and leaves the plan as it is', async () => {
  vi.spyOn(PlannerThreads.prototype, 'stepReasons').mockResolvedValue(null);
  const query = `{ optimalPathway(profile: { age: 52, region: "EX01", holdings: [{ credential: "proof:lbo" }] },
    goal: { credential: "crebo:25736" }, startDate: "2027-02-01", asOf: "2026-12-01T12:00:00Z", timeLimitMs: 5000) {
    ... on OptimalPathway { plan { steps { position explanation(timeLimitMs: 250) { english } } } } } }`;
  const { data, errors } = await ask({ query });
  expect(data).toEqual({ optimalPathway: { plan: { steps: [{ position: 1, explanation: null }] } } });
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining('not known within 250 ms'),
      path: ['optimalPathway', 'plan', 'steps', 0, 'explanation'],
      extensions: { code: 'TIMEOUT', field: 'timeLimitMs' },
    },
  ]);
  expect(faults).toEqual([]);
});
