import { buildSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { inDutch, translationFaults } from '../../../server/contract/inDutch.js';

const sdl = `${printSchema(
  buildSchema(`
    "A school." type School { "Its name." name("Its length." most: Int): String "Its name." alias: String }
    "A kind." enum Kind { "A school." SCHOOL }
    "What is asked." input Asked { "Its name." name: String = "Its name." }
    type Query { "A school." school(asked: Asked): School @deprecated(reason: "Its name.") kind: Kind }
  `),
)}\n`;
const descriptions = { 'A school.': 'Een school.', 'Its name.': 'De naam.', 'Its length.': 'De lengte.' };

describe('a schema in Dutch', () => {
  it('has each description in Dutch wherever it stands, and nothing else is changed', () => {
    const expected = sdl
      .replaceAll('"""A school."""', '"""Een school."""')
      .replaceAll('"""Its name."""', '"""De naam."""')
      .replaceAll('"""Its length."""', '"""De lengte."""');
    expect(expected.match(/Een school|De naam|De lengte/g)).toHaveLength(7);
    expect(inDutch(sdl, descriptions)).toBe(expected);
  });

  it('tells what has no Dutch, where, and what is translated for nothing', () => {
    expect(translationFaults(sdl, { ...descriptions, 'A place.': 'Een plaats.' })).toEqual({
      missing: ['Kind: A kind.', 'Asked: What is asked.'],
      unused: ['A place.'],
    });
    expect(translationFaults(sdl, { 'Its name.': 'De naam.' }).missing).toEqual([
      'School: A school.',
      'School.name.most: Its length.',
      'Kind: A kind.',
      'Asked: What is asked.',
    ]);
  });
});
