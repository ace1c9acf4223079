import 'reflect-metadata';
import { expect, it } from 'vitest';
import type { PathwaysContext } from '../../../src/pathways/resolvers/PathwaysContext.js';
import { limitsOf } from '../../../src/pathways/resolvers/planRequestOf.js';

const context = { snapshot: { regions: new Map(), around: new Map() } } as unknown as PathwaysContext;

it('looks for the languages of the tags, in the codes that offers tell theirs in', () => {
  const { languages } = limitsOf({ languages: ['NL', 'nl-NL', 'nld', 'en-GB'] }, context);
  expect(languages).toEqual(['nl', 'en']);
});

it('has no limit on languages where none is given', () => {
  expect(limitsOf({}, context).languages).toBeNull();
});
