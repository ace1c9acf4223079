import { expect, test } from 'vitest';
import { commonSnapshot } from '../../../server/wire/commonSnapshot.js';

test.each<[string[][], string | undefined]>([
  [[], undefined],
  [[[]], undefined],
  [[['b', 'a']], 'b'],
  [[['b', 'a'], ['b']], 'b'],
  [[['b', 'a'], ['a']], 'a'],
  [[['b', 'a'], ['c', 'b'], ['b']], 'b'],
  [
    [
      ['b', 'a'],
      ['d', 'c'],
    ],
    undefined,
  ],
])('of %j it is %s', (held, common) => {
  expect(commonSnapshot(held)).toBe(common);
});
