import { describe, expect, it } from 'vitest';
import { CredentialSearch } from '../../src/catalogue/data/CredentialSearch.js';
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
  const [first] = search.find(text).hits;
  expect(first?.key).toBe(key);
});

const level = new Map(seededCatalogue.credentials.map(({ key, mboLevel }) => [key, mboLevel]));
const kind = new Map(seededCatalogue.credentials.map((credential) => [credential.key, credential.kind]));

function found(text: string): string[] {
  return search.find(text).hits.map(({ key }) => key);
}

/** The credentials that a provider offers, worked out from the rows. */
function offeredBy(provider: string): Set<string> {
  return new Set(
    seededCatalogue.offers.filter(({ providerKey }) => providerKey === provider).map((offer) => offer.credentialKey),
  );
}

describe('words that say what it is', () => {
  it.each([
    ['elektrotechniek niveau 2', 'crebo:25737', 2],
    ['elektrotechniek mbo 2', 'crebo:25737', 2],
    ['mbo-niveau 2 elektrotechniek', 'crebo:25737', 2],
    ['niveau2 elektrotechniek', 'crebo:25737', 2],
    ['bol niveau 2 zorg', 'crebo:25960', 2],
    ['zorg derde leerweg niveau 2', 'crebo:25960', 2],
    ['mechatronica niveau 3 bbl', 'crebo:25892', 3],
  ])('%j finds %s first, and only that level', (text, first, asked) => {
    const keys = found(text);
    expect(keys[0]).toBe(first);
    expect(new Set(keys.map((key) => level.get(key)))).toEqual(new Set([asked]));
  });

  it('of two levels find both, and nothing else', () => {
    const keys = found('zorg niveau 2 of 3');
    expect(new Set(keys.map((key) => level.get(key)))).toEqual(new Set([2, 3]));
  });

  it.each([
    ['bachelor elektrotechniek', ['BACHELOR']],
    ['hbo elektrotechniek', ['BACHELOR', 'ASSOCIATE_DEGREE']],
    ['hbo bachelor elektrotechniek', ['BACHELOR']],
    ['associate degree elektrotechniek', ['ASSOCIATE_DEGREE']],
    ['vmbo techniek', ['VMBO_DIPLOMA']],
  ])('%j finds only %j', (text, kinds) => {
    const keys = found(text);
    expect(new Set(keys.map((key) => kind.get(key)))).toEqual(new Set(kinds));
  });

  it('"entree" finds programmes of level 1 and what is called so', () => {
    const keys = found('entree');
    const entree = seededCatalogue.credentials.filter(({ mboKind, name }) => mboKind === 'ENTREE' || name === 'Entree');
    expect([...keys].sort()).toEqual(entree.map(({ key }) => key).sort());
  });

  it.each([
    ['lasser niveau 2', /lasser/i],
    ['bachelor lasser', /lasser/i],
  ])('alone are not enough: %j keeps to what it is about', (text, about) => {
    const keys = found(text);
    const named = seededCatalogue.credentials.filter(({ name }) => about.test(name ?? '')).map(({ key }) => key);
    expect(named.length).toBeGreaterThan(0);
    expect(named).toContain(keys[0]);
    expect(keys.length).toBeLessThan(40);
    expect(keys).not.toContain('crebo:25062');
    expect(keys).not.toContain('crebo:25690');
  });

  it('stay words where the title of something has them', () => {
    const seenIn = seededCatalogue.outcomes.find(({ code }) => code === 'K0125')?.seenInKeys ?? [];
    expect(seenIn.length).toBeGreaterThan(0);
    expect(found('voorbereiding hbo')).toEqual(expect.arrayContaining([...seenIn]));
  });

  it.each(['hbo niveau 2', 'niveau 5', 'mbo 7'])('that nothing is find nothing: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('names of providers', () => {
  it('lead to what they offer before what others do', () => {
    const offered = offeredBy('brin:25LX');
    const keys = found('curio bouw');
    expect(offered.size).toBeGreaterThan(0);
    expect(new Set(keys.slice(0, offered.size))).toEqual(offered);
    expect(new Set(found('Curio'))).toEqual(offered);
    expect(keys.slice(offered.size).length).toBeGreaterThan(0);
  });

  it.each(['ROC Mondriaan', 'mondriaan', 'roc van amsterdam', 'ROC Nijmegen', 'nova college', 'Regio College'])(
    '%j, of which no offer is known, finds nothing of another',
    (text) => {
      const fields = search.find(text).hits.flatMap((hit) => search.matchesOf(hit).map(({ field }) => field));
      expect(fields).not.toContain('PROVIDER');
      expect(found(text)).toEqual([]);
    },
  );

  it('go with the rest: what is asked there, else what is asked', () => {
    const keys = found('talland monteur elektrotechniek');
    expect(offeredBy('brin:25PT')).toContain(keys[0]);
    expect(found('ROC Mondriaan elektrotechniek')).toEqual(found('elektrotechniek'));
  });
});

describe('words that belong together', () => {
  it.each([
    ['eerste monteur elektrotechniek', ['crebo:25735', 'crebo:25736']],
    ['monteur elektrotechniek', ['crebo:25735', 'crebo:25736', 'crebo:25737']],
    ['elektrotechnicus', ['crebo:25737', 'crebo:25276']],
  ])('%j finds also %j', (text, keys) => {
    expect(found(text)).toEqual(expect.arrayContaining(keys));
  });

  it('are the same with each of the endings', () => {
    const keys = found('elektrotechniek');
    for (const text of ['elektrotechnisch', 'elektrotechnische', 'elektrotechnicus'])
      expect(new Set(found(text))).toEqual(new Set(keys));
  });

  it('in the plural find what begins with the singular', () => {
    expect(new Set(found('warmtepompen'))).toEqual(new Set(found('warmtepomp')));
    expect(found('warmtepompen')).toContain('crebo:25886');
  });
});

describe('the code of a werkproces', () => {
  /** By the rows: the credentials that have a part with one of these outcomes. */
  function containing(isAsked: (outcomeKey: string, credentialKey: string) => boolean): string[] {
    const parts = seededCatalogue.parts.filter((part) => isAsked(part.outcomeKey ?? '', part.credentialKey));
    return [...new Set(parts.map(({ credentialKey }) => credentialKey))].sort();
  }

  it.each([
    ['23299/B1-K1-W1', (outcome: string) => outcome === '23299/B1-K1-W1'],
    ['23299/b1-k1-w1', (outcome: string) => outcome === '23299/B1-K1-W1'],
    ['23299/P1-K1-W1', (outcome: string) => outcome.startsWith('23299/P1-K1-W1@')],
    ['23299/P1-K1-W1@25737', (outcome: string) => outcome === '23299/P1-K1-W1@25737'],
    ['25740/B1-K1-W2', (outcome: string, key: string) => key === 'crebo:25740' && outcome.endsWith('/B1-K1-W2')],
    ['B1-K1-W1', (outcome: string) => /\/B1-K1-W1(@|$)/.test(outcome)],
    ['P1-K1-W1', (outcome: string) => /\/P1-K1-W1(@|$)/.test(outcome)],
  ])('%s finds the credentials that contain it, and nothing else', (text, isAsked) => {
    const expected = containing(isAsked);
    expect(expected.length).toBeGreaterThan(0);
    expect(found(text).sort()).toEqual(expected);
    const [hit] = search.find(text).hits;
    expect(hit && search.matchesOf(hit)[0]?.words.map((word) => word.toLowerCase())).toEqual([text.toLowerCase()]);
  });

  it('that nothing has finds nothing', () => {
    expect(found('99999/B1-K1-W1')).toEqual([]);
  });

  it('leads nobody by the words that stand for a title that is not known', () => {
    const texts = search.find('titel niet bekend').hits.flatMap((hit) => search.matchesOf(hit).map(({ text }) => text));
    expect(texts.filter((text) => text.includes('titel niet bekend'))).toEqual([]);
  });
});

it('leads from an old code to what replaced it', () => {
  const [, next] = search.find('25333').hits;
  expect(next?.key).toBe('crebo:25737');
  expect(next && search.matchesOf(next)).toEqual([{ field: 'PREDECESSOR', text: 'crebo:25333', words: ['25333'] }]);
});

it('finds a keuzedeel by its code, as first where it was seen', () => {
  const [first] = search.find('K0125').hits;
  const seenIn = seededCatalogue.outcomes.find(({ code }) => code === 'K0125')?.seenInKeys;
  expect(seenIn).toContain(first?.key);
  expect(first && search.matchesOf(first)[0]?.field).toBe('KEUZEDEEL');
});

it.each([
  ['welder', 'English, which is not looked for'],
  ['zxqvw', 'nothing'],
  ['99999', 'a code that nothing has'],
])('%j finds nothing: %s', (text) => {
  expect(search.find(text).hits).toEqual([]);
});

it('looks at the offers of a credential as often whatever the text, and never at all of them for words alone', () => {
  let looks = 0;
  const catalogue = new CatalogueSnapshot(seededCatalogue);
  const counting = new CredentialSearch({
    credentials: catalogue.credentials,
    outcomes: catalogue.outcomes,
    providers: catalogue.providers,
    partsOf: (key) => catalogue.partsOf(key),
    successorsOf: (credential) => catalogue.successorsOf(credential),
    offersOf: (key) => {
      looks += 1;
      return catalogue.offersOf(key);
    },
  });
  const looksFor = (text: string): number => {
    looks = 0;
    counting.find(text);
    return looks / seededCatalogue.credentials.length;
  };
  expect(looksFor('monteur elektrotechniek')).toBe(0);
  expect(looksFor('bbl bol monteur')).toBe(1);
  expect(looksFor('curio bbl bol monteur')).toBe(2);
  expect(looksFor('niveau 2 monteur')).toBe(0);
});

it('leads nobody to a real credential by the name of a school that does not exist', () => {
  const fictitious = seededCatalogue.providers.filter(({ world }) => world === 'EXAMPLE');
  expect(fictitious.length).toBeGreaterThan(0);
  for (const { name } of fictitious) {
    const found = search.find(name).hits.flatMap((hit) => search.matchesOf(hit));
    expect(found.filter(({ text }) => text === name)).toEqual([]);
  }
});
