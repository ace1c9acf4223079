import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { selectsOnly } from '../../../src/shared/graph/selectsOnly.js';

/** Whether the root fields of the document select only `name` and `code` in what lies at `edges.node`. */
function isFew(document: string): boolean {
  const { definitions } = parse(document);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const fieldNodes: FieldNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind === Kind.OPERATION_DEFINITION)
      fieldNodes.push(...definition.selectionSet.selections.filter((node) => node.kind === Kind.FIELD));
  }
  return selectsOnly({ fieldNodes, fragments }, ['edges', 'node'], new Set(['name', 'code']));
}

describe('selectsOnly', () => {
  test.each([
    '{ list { edges { node { name code } } } }',
    '{ list { total edges { cursor node { code } } } }',
    '{ list { total } }',
    '{ list { edges { node { basis: name } } } }',
    '{ list { edges { node { name { deeper } } } } }',
    '{ list { edges { node { ... on Thing { name } ...Few } } } } fragment Few on Thing { code }',
  ])('is true of %s', (document) => {
    expect(isFew(document)).toBe(true);
  });

  test.each([
    '{ list { edges { node { name basis } } } }',
    '{ list { edges { node { name: basis } } } }',
    '{ list { edges { node { basis @skip(if: true) } } } }',
    '{ list { edges { node { name } } edges { node { basis } } } }',
    '{ list { places: edges { thing: node { basis } } } }',
    '{ list { edges { node { name } } } list { edges { node { basis } } } }',
    '{ list { edges { node { ... on Thing { ... { basis } } } } } }',
    '{ list { ...Places } } fragment Places on List { edges { ...Place } } fragment Place on Edge { node { basis } }',
  ])('is false of %s', (document) => {
    expect(isFew(document)).toBe(false);
  });
});
