import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, it } from 'vitest';
import { schemaFiles } from '../../server/schemaFiles.js';
import { subgraphs } from '../../src/subgraphs.js';

/** What is deprecated without a day and a substitute, as `Type.member`. */
function undated(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    membersOf(type)
      .filter(({ deprecationReason }) => deprecationReason != null && !FORM.test(deprecationReason))
      .map(({ name }) => `${type.name}.${name}`),
  );
}

interface Member {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

const FORM = /^Until \d{4}-\d\d-\d\d: .+ instead\.$/;

function membersOf(type: GraphQLNamedType): readonly Member[] {
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (isEnumType(type)) return type.getValues();
  if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields());
  return [];
}

it('whatever is deprecated says until when it stays and what to ask instead', () => {
  expect(undated(buildSchema(schemaFiles(subgraphs).get('client.graphql') ?? ''))).toEqual([]);
});

it('what does not is found', () => {
  const schema = buildSchema(
    'type Query { a: Int @deprecated b: E @deprecated(reason: "Until 2027-01-01: ask c instead.") c: Int } enum E { F @deprecated(reason: "Old.") }',
  );
  expect(undated(schema)).toEqual(['Query.a', 'E.F']);
});
