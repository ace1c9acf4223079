import { expect, it } from 'vitest';
import { orderOfRound } from '../../bench/measuring/orderOfRound.js';

const turns = ['a1', 'b1', 'b2', 'b3'].map((name) => ({ operation: name.charAt(0), name }));

it.each([
  [0, 'a1 b1 b2 b3'],
  [1, 'a1 b2 b3 b1'],
  [2, 'a1 b3 b1 b2'],
  [3, 'a1 b1 b2 b3'],
  [4, 'a1 b2 b3 b1'],
])('begins each operation of round %d with another contender', (round, order) => {
  expect(
    orderOfRound(turns, round)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(order);
});

it('has no turns where nobody plays', () => {
  expect(orderOfRound([], 3)).toEqual([]);
});
