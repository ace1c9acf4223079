import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion, apportionEqually } from '../../../src/catalogue/domain/apportion.js';

test('what is left goes to the largest remainders, then to the first', () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportion(10, [1, 2, 3])).toEqual([2, 3, 5]);
  expect(apportion(7, [35, 35])).toEqual([4, 3]);
  expect(apportionEqually(895, 4)).toEqual([224, 224, 224, 223]);
});

test('the shares sum to the total and lie within one of the exact share', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.nat(100_000), weights, (total, each) => {
      const shares = apportion(total, each);
      const sum = each.reduce((all, weight) => all + weight, 0);
      expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
      shares.forEach((share, index) => expect(Math.abs(share - (total * (each[index] ?? 0)) / sum)).toBeLessThan(1));
    }),
  );
});
