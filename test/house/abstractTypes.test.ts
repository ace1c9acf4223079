import { isAbstractType } from 'graphql';
import { expect, it } from 'vitest';
import { buildSubgraph } from '../../server/buildSubgraph.js';
import { subgraphs } from '../../src/subgraphs.js';

// A compiled document cannot wait for a type, so it would be given up and every fetch of it interpreted. A union whose
// members are classes, and whose answers are made of them, needs no `resolveType` at all.
it.each(subgraphs)('$name tells the type of everything abstract without a promise', (subgraph) => {
  const abstract = Object.values(buildSubgraph(subgraph).schema.getTypeMap()).filter(isAbstractType);
  const waited = abstract.filter(({ resolveType }) => resolveType?.constructor.name === 'AsyncFunction');
  expect(waited.map(({ name }) => name)).toEqual([]);
});
