import { expect, it } from 'vitest';
import { sideBySide } from '../../../src/pathways/domain/sideBySide.js';

it.each([
  [[], 10, []],
  [[0, 0, 1], 10, [1, 1, 2]],
  [[1000, 1100, 1101, 1211, 1212], 10, [1, 1, 2, 2, 3]],
  [[4800, 8000, 8000], 0, [1, 2, 2]],
] as const)('groups %j within %d %% of the first of the group', (loads, percent, groups) => {
  expect(sideBySide(loads, percent)).toEqual(groups);
});
