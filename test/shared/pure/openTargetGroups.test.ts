import { expect, test } from 'vitest';
import { openTargetGroups } from '../../../src/shared/pure/openTargetGroups.js';

test('several groups may hold at once, each is given once, and both ends of a journey belong to it', () => {
  const journeys = [
    { targetGroups: ['ZIJ_INSTROMER', 'STARTER'], startedOn: '2026-01-01', endedOn: null },
    { targetGroups: ['STARTER', 'NIEUWKOMER'], startedOn: '2020-01-01', endedOn: '2026-03-01' },
    { targetGroups: ['OPSTROMER'], startedOn: '2026-03-02', endedOn: null },
  ] as const;
  expect(openTargetGroups(journeys, '2026-03-01')).toEqual(['STARTER', 'ZIJ_INSTROMER', 'NIEUWKOMER']);
  expect(openTargetGroups(journeys, '2026-03-02')).toEqual(['STARTER', 'OPSTROMER', 'ZIJ_INSTROMER']);
  expect(openTargetGroups(journeys, '2019-12-31')).toEqual([]);
});
