import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { translationFaults } from '../../server/contract/inDutch.js';
import { seededGateway } from '../support/seededGateway.js';

const { ask, graph } = await seededGateway();
const descriptions = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'descriptions.nl.json'), 'utf8'),
) as Readonly<Record<string, string>>;

describe('the descriptions', () => {
  it('are all there in Dutch, and none is translated for nothing', () => {
    expect(translationFaults(graph.gateway.publicSdl)).toEqual({ missing: [], unused: [] });
  });

  it('are other texts in Dutch, with the same names in them', () => {
    for (const [english, dutch] of Object.entries(descriptions)) {
      expect(dutch, english).not.toBe(english);
      expect(dutch.match(/`[^`]*`/g)?.sort(), english).toEqual(english.match(/`[^`]*`/g)?.sort());
      expect(dutch.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g)?.sort(), english).toEqual(
        english.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g)?.sort(),
      );
    }
  });

  it('stand in the file in the order of the alphabet', () => {
    expect(Object.keys(descriptions)).toEqual(Object.keys(descriptions).toSorted());
  });
});

describe('introspection', () => {
  const query =
    '{ __type(name: "World") { description enumValues { name description } } __schema { queryType { name } } regions(first: 1) { totalCount } }';
  const english = buildSchema(graph.gateway.publicSdl).getType('World');

  it.each(['nl', 'nl-NL, en;q=0.5'])('answers in Dutch where the client asks so: %s', async (language) => {
    const { data } = await ask({ query }, { 'accept-language': language });
    const text = english?.description ?? '';
    expect(data?.['__type']).toMatchObject({ description: descriptions[text] });
    expect(data?.['regions']).toEqual({ totalCount: expect.any(Number) });
  });

  it.each(['en', 'de', 'en, nl;q=0.9'])('answers in English to %s', async (language) => {
    const { data } = await ask({ query }, { 'accept-language': language });
    expect(data?.['__type']).toMatchObject({ description: english?.description });
  });
});
