import { describe, expect, it } from 'vitest';
import { fileOf } from './rejectsOf.js';

describe('a document that is nested deeper than 500 levels', () => {
  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000), 'line 1, column 501'],
    ['lists that do not end', '['.repeat(100_000), 'line 1, column 501'],
    ['objects', `${'{"a":\n'.repeat(501)}1${'}'.repeat(501)}`, 'line 501, column 1'],
  ])('is refused by file, line and column: %s', (_, text, place) => {
    expect(() => fileOf('deep.json', text)).toThrow(`deep.json is nested deeper than 500 levels: ${place}.`);
  });

  it('is not one with brackets in texts, or 500 levels', () => {
    expect(fileOf('a.json', JSON.stringify({ a: `\\"${'['.repeat(1_000)}` })).value).toEqual({
      a: `\\"${'['.repeat(1_000)}`,
    });
    expect(fileOf('a.json', '['.repeat(500) + ']'.repeat(500)).value).toHaveLength(1);
  });
});
