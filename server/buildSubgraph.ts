import 'reflect-metadata';
import { buildSubgraphSchema, type GraphQLSchemaModule, printSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import { buildSchemaSync, createResolversMap } from 'type-graphql';
import { callDirectly } from './callDirectly.js';
import type { Reference, Subgraph } from '../src/shared/graph/Subgraph.js';

/** A subgraph's part of the contract, and what executes it. */
export interface BuiltSubgraph {
  /** The federation SDL, with its `@link`. */
  readonly sdl: string;
  /** The executable schema, `_entities` included. */
  readonly schema: GraphQLSchema;
}

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible", "@external", "@requires", "@interfaceObject"])';

/** Makes SDL and schema of a subgraph's classes and references. The same subgraph gives the same text. */
export function buildSubgraph({
  resolvers,
  orphanedTypes,
  references,
}: Pick<Subgraph, 'resolvers' | 'orphanedTypes' | 'references'>): BuiltSubgraph {
  const schema = buildSchemaSync({
    resolvers,
    orphanedTypes: [...orphanedTypes],
    skipCheck: true,
    validate: false,
    emitSchemaFile: false,
  });
  describeRoots(schema);
  callDirectly(schema, resolvers);
  const sdl = `${link}\n\n${printSubgraphSchema(schema)}\n`;
  const classes = { typeDefs: parse(sdl), resolvers: createResolversMap(schema) as Resolvers };
  return {
    sdl,
    schema: buildSubgraphSchema([classes, { typeDefs: nothing, resolvers: referenceResolvers(references) }]),
  };
}

type Resolvers = NonNullable<GraphQLSchemaModule['resolvers']>;

const nothing: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

// type-graphql has no place for these.
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'What can be asked.';
  if (mutation) mutation.description = 'What can be changed.';
}

function referenceResolvers(references: Subgraph['references']): Resolvers {
  const finders = new Map(Object.entries(references).map(([type, reference]) => [type, named(type, reference)]));
  return {
    Query: {
      _entities: (_: unknown, { representations }: { representations: readonly Representation[] }, context: never) =>
        representations.map((one) => entityOf(one, finders.get(one.__typename), context)),
    },
  } as Resolvers;
}

type Representation = Parameters<Reference>[0] & { readonly __typename: string };
type Finder = (representation: Representation, context: never) => unknown;

/** An entity that cannot be found out about is the error of its own place; one without a reference is what is said of it. */
function entityOf(representation: Representation, find: Finder | undefined, context: never): unknown {
  try {
    return find ? find(representation, context) : representation;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * The reference with its type's name on what it finds. What does not say it itself says it on a copy, since rows of a snapshot
 * are shared by all requests; a row has one copy, for as long as it lives. What is in memory is found without a promise.
 */
function named(type: string, reference: Reference): Finder {
  const copies = new WeakMap<object, object>();
  const copyOf = (found: unknown): object | null => {
    if (typeof found !== 'object' || found === null) return null;
    if ('__typename' in found) return found;
    const copy = copies.get(found) ?? { ...found, __typename: type };
    copies.set(found, copy);
    return copy;
  };
  return (representation, context) => {
    const found = reference(representation, context);
    return found instanceof Promise ? found.then(copyOf) : copyOf(found);
  };
}
