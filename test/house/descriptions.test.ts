import { type ASTNode, Kind, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSubgraph } from '../../server/buildSubgraph.js';
import { subgraphs } from '../../src/subgraphs.js';

type Described = Extract<ASTNode, { readonly kind: (typeof kinds)[number] }>;

const kinds = [
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
] as const;

/** What has no description, each as a path of names. */
function undescribed(sdl: string): string[] {
  const found: string[] = [];
  const path: string[] = [];
  visit(parse(sdl, { noLocation: true }), {
    enter(node) {
      if (!isDescribed(node)) return;
      path.push(node.name.value);
      if ((node.description?.value.trim() ?? '') === '') found.push(path.join('.'));
    },
    leave(node) {
      if (isDescribed(node)) path.pop();
    },
  });
  return found;
}

function isDescribed(node: ASTNode): node is Described {
  return (kinds as readonly string[]).includes(node.kind);
}

describe('descriptions', () => {
  it.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
    'are on all that %s shows',
    (_, subgraph) => {
      expect(undescribed(buildSubgraph(subgraph).sdl)).toEqual([]);
    },
  );

  it('are missed on a type, field, argument, enum value and input field', () => {
    const bare = 'type A { b(c: Int): Int } enum D { E } input F { g: Int } "h" union I = A';
    expect(undescribed(bare)).toEqual(['A', 'A.b', 'A.b.c', 'D', 'D.E', 'F', 'F.g']);
  });
});
