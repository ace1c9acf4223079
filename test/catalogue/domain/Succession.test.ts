import { describe, expect, it } from 'vitest';
import { Succession } from '../../../src/catalogue/domain/Succession.js';

const credential = (key: string, predecessorKey: string | null = null, successorKey: string | null = null) => ({
  key,
  predecessorKey,
  successorKey,
});

describe('a succession', () => {
  const succession = new Succession([
    credential('a', null, 'b'),
    credential('c', 'b'),
    credential('d', 'b'),
    credential('e', 'd', 'missing'),
    credential('f', 'missing'),
    credential('z'),
  ]);

  it('goes on over what only one side names, and over what is not there', () => {
    expect(succession.after('a').map(({ key, generation }) => `${key}${String(generation)}`)).toEqual([
      'b1',
      'c2',
      'd2',
      'e3',
      'missing4',
      'f5',
    ]);
    expect(succession.before('f').map(({ key }) => key)).toEqual(['missing', 'e', 'd', 'b', 'a']);
    expect([...succession.before('z'), ...succession.after('z'), ...succession.before('a')]).toEqual([]);
  });

  it('comes to an end in a circle, and never back to itself', () => {
    const circle = new Succession([credential('a', null, 'b'), credential('b', null, 'c'), credential('c', null, 'a')]);
    expect(circle.after('a').map(({ key }) => key)).toEqual(['b', 'c']);
  });
});
