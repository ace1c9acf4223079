import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSubgraph } from '../../server/buildSubgraph.js';
import { isCompilableSchema } from '../../server/gateway/compiled/isCompilableSchema.js';
import { subgraphs } from '../../src/subgraphs.js';

it.each(subgraphs)('$name can be compiled', (subgraph) => {
  expect(isCompilableSchema(buildSubgraph(subgraph).schema)).toBe(true);
});

// In compiled code `info` tells of variables that are not the client's. These three read the names of what is selected alone.
const readNames = [
  'learners/resolvers/LearnerResolver.ts',
  'learners/types/asksUsualHoldings.ts',
  'shared/graph/selectsOnly.ts',
];

it('no resolver asks for more than source, arguments, context and the names of what is selected', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(100);
  const asking = files.filter((name) => /@Info\(|GraphQLResolveInfo/.test(readFileSync(join('src', name), 'utf8')));
  expect(asking.sort()).toEqual(readNames);
});
