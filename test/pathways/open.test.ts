import { expect, it, vi } from 'vitest';
import { openGraph } from '../../server/openGraph.js';
import { PlannerThreads } from '../../src/pathways/threads/PlannerThreads.js';
import { subgraphs } from '../../src/subgraphs.js';
import { cloneTemplate } from '../support/testDatabase.js';

it('is ready once a thread of the planner has started and has read the catalogue', async () => {
  const { warm } = PlannerThreads.prototype;
  const warmed: string[] = [];
  vi.spyOn(PlannerThreads.prototype, 'warm').mockImplementation(async function (this: PlannerThreads, snapshotId) {
    await warm.call(this, snapshotId);
    warmed.push(snapshotId);
  });
  const surroundings = { clock: () => new Date('2026-12-01T12:00:00Z'), log: { error: () => undefined } };
  const graph = await openGraph(await cloneTemplate(), subgraphs, surroundings);
  try {
    expect(warmed).toEqual([graph.watch.snapshotId()]);
  } finally {
    await graph.close();
  }
});
