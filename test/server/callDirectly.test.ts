import 'reflect-metadata';
import {
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { describe, expect, it, vi } from 'vitest';
import { callDirectly } from '../../server/callDirectly.js';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import { subgraphs } from '../../src/subgraphs.js';

type Methods = Record<string, (...given: unknown[]) => unknown>;
type Field = GraphQLField<unknown, unknown>;

/** Takes a profile or a goal, which become instances of classes with classes in them. */
const WRAPPED = [
  'Learner.explainInfeasible',
  'Learner.optimalPathway',
  'Learner.paretoPathways',
  'Learner.pathwayAlternatives',
  'Learner.pathways',
  'Learner.recognitionValue',
  'Learner.whatIf',
  'Mutation.addEvidence',
  'Mutation.decideUnits',
  'Mutation.requestRecognition',
  'Query.admittingProgrammes',
  'Query.explainInfeasible',
  'Query.optimalPathway',
  'Query.paretoPathways',
  'Query.pathwayAlternatives',
  'Query.pathways',
  'Query.recognitionValue',
  'Query.whatIf',
  'SavedPlan.impact',
];

function wrappedSchema({ resolvers, orphanedTypes }: Subgraph): GraphQLSchema {
  return buildSchemaSync({ resolvers, orphanedTypes: [...orphanedTypes], skipCheck: true, validate: false });
}

function fieldsOf(schema: GraphQLSchema): ReadonlyMap<string, Field> {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  return new Map(
    types
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field])),
  );
}

/** Some value of a type as a resolver gets it. */
function valueOf(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueOf(nullable.ofType), valueOf(nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.value;
  if (isInputObjectType(nullable)) return {};
  return nullable.name === 'Int' ? 7 : nullable.name === 'DateTime' ? new Date(0) : `a ${nullable.name}`;
}

/** Arguments of a field: none, all null, all given, and each alone. */
function givenTo({ args }: Field): Record<string, unknown>[] {
  const all = args.map(({ name, type }) => [name, valueOf(type)] as const);
  const nulls = args.map(({ name }) => [name, null] as const);
  return [{}, Object.fromEntries(nulls), Object.fromEntries(all), ...all.map((one) => Object.fromEntries([one]))];
}

/** What the methods of the resolver classes are called with. */
function spyOn(classes: readonly unknown[], answer: () => unknown): unknown[][] {
  const calls: unknown[][] = [];
  for (const [prototype, name] of methodsOf(classes))
    vi.spyOn(prototype, name).mockImplementation((...given) => {
      calls.push([name, ...given]);
      return answer();
    });
  return calls;
}

function methodsOf(classes: readonly unknown[]): [Methods, string][] {
  return (classes as readonly { prototype: Methods }[]).flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype)
      .filter((name) => name !== 'constructor')
      .map((name): [Methods, string] => [prototype, name]),
  );
}

async function called({ resolve }: Field, args: Record<string, unknown>): Promise<unknown> {
  const [root, context, info] = [{ id: 'a root' }, { now: 'a context' }, { fieldName: 'an info' }];
  try {
    return await resolve?.(root, args, context, info as never);
  } catch (error) {
    return error;
  }
}

describe.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))('the resolvers of %s', (_, subgraph) => {
  it.each([
    ['answer', () => 'an answer'],
    [
      'throw',
      () => {
        throw new Error('a fault');
      },
    ],
  ])('are called with what the wrapper gives them, and what they %s comes out', async (_name, answer) => {
    const calls = spyOn(subgraph.resolvers, answer);
    const wrapped = fieldsOf(wrappedSchema(subgraph));
    const schema = wrappedSchema(subgraph);
    callDirectly(schema, subgraph.resolvers);
    const seen = new Set<unknown>();
    for (const [name, field] of fieldsOf(schema)) {
      const wrapper = wrapped.get(name);
      if (!wrapper?.resolve) continue;
      for (const args of givenTo(field)) {
        calls.length = 0;
        const [expected, given] = [await called(wrapper, args), await called(field, args)];
        const [first, second] = [calls.slice(0, calls.length / 2), calls.slice(calls.length / 2)];
        expect(given, name).toEqual(expected);
        expect(second, name).toStrictEqual(first);
        for (const [method] of second) seen.add(method);
      }
    }
    expect(seen.size).toBe(new Set(methodsOf(subgraph.resolvers).map(([, name]) => name)).size);
    vi.restoreAllMocks();
  });
});

it('all but those that take inputs are called directly', () => {
  const wrapped = subgraphs.flatMap((subgraph) => {
    const schema = wrappedSchema(subgraph);
    const before = new Map([...fieldsOf(schema)].map(([name, { resolve }]) => [name, resolve]));
    callDirectly(schema, subgraph.resolvers);
    const ofMethods = [...fieldsOf(schema)].filter(([, field]) => field.args.length > 0);
    return ofMethods.filter(([name, { resolve }]) => resolve === before.get(name)).map(([name]) => name);
  });
  expect(wrapped.sort()).toEqual(WRAPPED);
});
