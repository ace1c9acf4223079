import { expect, test } from 'vitest';
import { composeSupergraph } from '../../../server/gateway/composeSupergraph.js';
import { exampleSubgraphs } from './exampleSubgraphs.js';
import { subgraphOf } from './subgraphOf.js';

test('the same subgraphs in any order give the same text, with its definitions in order', () => {
  const [a, b, c] = exampleSubgraphs();
  if (!a || !b || !c) throw new Error('Three subgraphs were expected');
  const composed = composeSupergraph([a, b, c]);
  expect(composeSupergraph([c, a, b])).toEqual(composed);
  const names = [...composed.supergraphSdl.matchAll(/^(?:type|enum|union|interface|input|scalar) (\w+)/gm)];
  expect(names.map(([, name]) => name)).toEqual(names.map(([, name]) => name).sort());
});

test('subgraphs that do not fit are refused with code, subgraph and reason', () => {
  const one = subgraphOf('one', 'type Query { same: String }', {});
  const two = subgraphOf('two', 'type Query { same: Int }', {});
  expect(() => composeSupergraph([one, two])).toThrow(/FIELD_TYPE_MISMATCH.*Query\.same.*one.*two/s);
  const sdl = `${two.sdl} type Thing @key(fields: "none") { id: ID! }`;
  expect(() => composeSupergraph([one, { name: 'three', sdl }])).toThrow(/KEY_INVALID_FIELDS in three/);
});
