import { expect, it } from 'vitest';
import { CatalogueSnapshot } from '../../src/catalogue/data/CatalogueSnapshot.js';
import { seededCatalogue } from './seededCatalogue.js';

const { search } = new CatalogueSnapshot(seededCatalogue);

/** What somebody types, and what should come first. Chosen such that more credentials of the register change nothing. */
it.each([
  ['25737', 'crebo:25737', 'a crebo'],
  ['crebo 25736', 'crebo:25736', 'a crebo with its kind'],
  ['isat:34267', 'isat:34267', 'a key'],
  ['80158', 'isat:80158', 'an isat'],
  ['vmbo:6111', 'vmbo:6111', 'the key of a vmbo profile'],
  ['vmbo:61', 'vmbo:6111', 'the beginning of a code; equal ones by code'],
  ['eerste monteur mechatronica', 'crebo:25892', 'a name'],
  ['mechatronica eerste monteur', 'crebo:25892', 'a name turned round'],
  ['eerste monteurs mechatronica', 'crebo:25892', 'a plural'],
  ['mnoteur mechatronica', 'crebo:25891', 'letters changed round'],
  ['mecatronica technicus', 'crebo:25893', 'a letter left out'],
  ['elektrotechnsiche installaties gebouwde omgeving', 'crebo:25736', 'an error in a long word'],
  ['TECHNICUS INDUSTRIËLE KOUDE', 'crebo:25890', 'capitals and diacritics'],
  ['technicus industriele koude', 'crebo:25890', 'no diacritics'],
  ['koude klimaatsystemen servicemonteur', 'crebo:25888', 'words of a name with others between'],
  ['servicemonteur klimaatsys', 'crebo:25888', 'a last word that is only begun'],
  ['procesoperater b', 'crebo:25762', 'an error, and a name of one letter'],
  ['operator c', 'crebo:25802', 'a name of one letter'],
  ['warmtepompmonteur', 'crebo:25886', 'half of a name with a slash'],
  ['hybride warmtepomp', 'document:mbo-certificaat-hybride-warmtepompen', 'singular for plural'],
  ['researchinstrumentenmaker', 'crebo:25897', 'two letters too many'],
  ['productietechnikus', 'crebo:25896', 'k for c'],
  ['elektromonteur', 'crebo:25737', 'a compound that no name has'],
  ['monteur gebouwde omgeving', 'crebo:25736', 'without the words between'],
  ['monteur in de gebouwde omgeving', 'crebo:25736', 'with little words'],
  ['gebouwgebonden installatietechniek', 'isat:80159', 'an associate degree'],
  ['associate degree mechatronica', 'isat:80158', 'a kind and a name'],
  ['bachelor elektrotechniek', 'isat:34267', 'another kind'],
  ['mbo 4 mechatronica', 'crebo:25893', 'a level in daily words'],
  ['niveau 2 koude', 'crebo:25887', 'a level in the words of the law'],
  ['entree dienstverlening', 'crebo:25741', 'a kind of programme'],
  ['assistenten logistiek', 'crebo:25743', 'a plural first'],
  ['havo natuur techniek', 'proof:havo-nt', 'a proof'],
  ['nen 3140', 'document:nen-3140', 'a branch certificate'],
  ['25333', 'crebo:25333', 'the code of one that has been replaced'],
  ['monteren van componenten in elektrotechnische installaties', 'crebo:25737', 'the title of a werkproces'],
])('%j finds %s first: %s', (text, key) => {
  const [first] = search.hits(text);
  expect(first?.key).toBe(key);
});

it('leads from an old code to what replaced it', () => {
  const [, next] = search.hits('25333');
  expect(next?.key).toBe('crebo:25737');
  expect(next && search.matchesOf(next)).toEqual([{ field: 'PREDECESSOR', text: 'crebo:25333', words: ['25333'] }]);
});

it('finds a keuzedeel by its code, as first where it was seen', () => {
  const [first] = search.hits('K0125');
  const seenIn = seededCatalogue.outcomes.find(({ code }) => code === 'K0125')?.seenInKeys;
  expect(seenIn).toContain(first?.key);
  expect(first && search.matchesOf(first)[0]?.field).toBe('KEUZEDEEL');
});

it.each([
  ['welder', 'English, which is not looked for'],
  ['zxqvw', 'nothing'],
  ['99999', 'a code that nothing has'],
])('%j finds nothing: %s', (text) => {
  expect(search.hits(text)).toEqual([]);
});

it('leads nobody to a real credential by the name of a school that does not exist', () => {
  const fictitious = seededCatalogue.providers.filter(({ world }) => world === 'EXAMPLE');
  expect(fictitious.length).toBeGreaterThan(0);
  for (const { name } of fictitious) {
    const found = search.hits(name).flatMap((hit) => search.matchesOf(hit));
    expect(found.filter(({ text }) => text === name)).toEqual([]);
  }
});
