import { describe, expect, it } from 'vitest';
import { type Findable, TextIndex } from '../../../src/shared/pure/TextIndex.js';

function thing(key: string, name: string, about: readonly string[] = [], weight = 1): Findable<'name' | 'about'> {
  return { key, weight, texts: { name: [name], about } };
}

const index = new TextIndex(
  [
    thing('b', 'Eerste monteur koeling', ['Onderhouden van koelinstallaties', 'Voorbereiden van werk']),
    thing('a', 'Eerste monteur koeling', [], 0.5),
    thing('c', 'Elektrotechnische installaties', ['K1067', 'Monteren in huizen']),
    thing('d', 'Bedrijven en organisatie', ['Monteur']),
    thing('e', 'Coördinator zorg', ['25PT', '25737']),
    thing('f', 'Coördinator zorg', []),
    thing('g', 'Medewerker toString constructor', []),
  ],
  { name: 4, about: 1 },
);

function keys(text: string): string[] {
  return index.search(text).map(({ key }) => key);
}

describe('a text', () => {
  it.each([
    ['monteur koeling', ['b', 'a'], 'all words, the heavier thing first'],
    ['MONTEUR', ['b', 'a', 'd'], 'in capitals; where a word stands counts'],
    ['koeling monteur', ['b', 'a'], 'in any order'],
    ['coordinator', ['e', 'f'], 'without diacritics; what fits equally by key'],
    ['cöördinator', ['e', 'f'], 'with too many of them'],
    ['bedrijf', ['d'], 'a stem that changes its last letter'],
    ['huis', ['c'], 'another one'],
    ['installatie', ['c'], 'a plural in -ies'],
    ['elektrot', ['c'], 'the beginning of a word'],
    ['elektrot installaties', ['c'], 'also of one that is not the last, where there is no such word'],
    ['mon', ['b', 'a', 'd', 'c'], 'the beginning of several; a short text fits better than a long one'],
    ['mo', [], 'but not of two letters'],
    ['montuer koeling', ['b', 'a'], 'two letters changed round'],
    ['installatise', ['c'], 'a typing error at the end'],
    ['kpeling', ['b', 'a'], 'one at the beginning'],
    ['xoeling', [], 'but not of the first letter'],
    ['zrog', [], 'two wrong letters in a short word'],
    ['zorgg', ['e', 'f'], 'one in a short word'],
    ['koelmonteur', ['b', 'a'], 'a compound of a beginning and a word'],
    ['eerste organisatie', ['d', 'b', 'a'], 'any of the words, where nothing has all'],
    ['de monteur van het bedrijf', ['d'], 'little words do not count'],
    ['in', ['c'], 'unless there is nothing else'],
    ['K1067', ['c'], 'a code'],
    ['k106', ['c'], 'the beginning of a code'],
    ['K1068', [], 'but no typing error in a code'],
    ['25PT', ['e'], 'a code that begins with a digit'],
    ['25', ['e'], 'the beginning of two codes'],
    ['25737 zorg', ['e'], 'a code and a word'],
    ['tostring', ['g'], 'a name that every object has'],
    ['constructor', ['g'], 'another'],
    ['__proto__', [], 'and one that nothing has'],
    ['q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 q11 huizen', ['c'], 'twelve words'],
    ['q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 q11 q12 huizen', [], 'but not a thirteenth'],
    ['q1 q2 q3 q4 q5 q6 q7 kpeling', ['b', 'a'], 'an error in the eighth word that no text has'],
    ['q1 q2 q3 q4 q5 q6 q7 q8 kpeling', [], 'but not in a ninth'],
    ['eerste koeling organisatie', ['b', 'a', 'd'], 'two words before one that is rarer'],
    ['eerste monteur organisatie', ['d', 'b', 'a'], 'of as many words the rarer'],
    ['%', [], 'no letter and no digit'],
    ['', [], 'nothing'],
  ])('%j finds %j: %s', (text, found) => {
    expect(keys(text)).toEqual(found);
  });

  it('that fits equally is in the order of keys, whatever the order in which things come', () => {
    const same = (order: string[]): TextIndex<'name' | 'about'> =>
      new TextIndex(
        order.map((key) => thing(key, 'Monteur')),
        { name: 1, about: 1 },
      );
    for (const order of [
      ['x', 'z', 'y'],
      ['z', 'y', 'x'],
    ])
      expect(
        same(order)
          .search('monteur')
          .map(({ key }) => key),
      ).toEqual(['x', 'y', 'z']);
  });

  it('is told where it was found, with the words as they are written there', () => {
    const [hit] = index.search('voorbereid koelinstallatie eerste');
    expect(hit && index.matchesOf(hit)).toEqual([
      { field: 'name', text: 'Eerste monteur koeling', words: ['Eerste'] },
      { field: 'about', text: 'Onderhouden van koelinstallaties', words: ['koelinstallaties'] },
      { field: 'about', text: 'Voorbereiden van werk', words: ['Voorbereiden'] },
    ]);
  });
});
