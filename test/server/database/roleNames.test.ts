import { expect, test } from 'vitest';
import { loginRole, ownerRole } from '../../../server/database/roleNames.js';

test('the prefix, then the name', () => {
  expect(ownerRole('leerpad')).toBe('leerpad_owner');
  expect(loginRole('leerpad', 'labour-market')).toBe('leerpad_labour-market');
});

test('a name that PostgreSQL would cut off is refused', () => {
  expect(loginRole('p'.repeat(60), 'ab')).toHaveLength(63);
  expect(() => loginRole('p'.repeat(60), 'abc')).toThrow('longer than 63 bytes');
  expect(() => loginRole('é'.repeat(30), 'abc')).toThrow('longer than 63 bytes');
});

test('no login role is the owner role', () => {
  expect(() => loginRole('leerpad', 'owner')).toThrow('No subgraph can be called "owner"');
});
