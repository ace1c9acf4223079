import { composeServices } from '@theguild/federation-composition';
import {
  buildSchema,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  type DefinitionNode,
  type GraphQLError,
} from 'graphql';
import type { DescribedSubgraph } from './ServedSubgraph.js';

/** The whole graph in its two forms. */
export interface Supergraph {
  /** What the planner reads: the whole graph with `@join__` directives. */
  readonly supergraphSdl: string;
  /** What clients may know of it: nothing `@inaccessible`, nothing of federation. */
  readonly publicSdl: string;
}

/**
 * Composes subgraphs into one graph. The same subgraphs give the same text, in whatever order they come.
 * @throws Error that names each subgraph and code when they do not fit together
 */
export function composeSupergraph(subgraphs: readonly DescribedSubgraph[]): Supergraph {
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `in-place://${name}` })),
  );
  if (result.errors) {
    throw new Error(`The subgraphs do not compose.\n${result.errors.map(describe).join('\n')}`);
  }
  return {
    supergraphSdl: sortDefinitions(result.supergraphSdl),
    publicSdl: `${printSchema(lexicographicSortSchema(buildSchema(result.publicSdl)))}\n`,
  };
}

function describe({ message, extensions }: GraphQLError): string {
  const { code, subgraphName } = extensions;
  const place = typeof subgraphName === 'string' ? ` in ${subgraphName}` : '';
  return `${typeof code === 'string' ? code : 'UNCODED'}${place}: ${message}`;
}

function sortDefinitions(sdl: string): string {
  const document = parse(sdl, { noLocation: true });
  const definitions = [...document.definitions].sort((a, b) => compareText(sortKey(a), sortKey(b)));
  return `${print({ ...document, definitions })}\n`;
}

function sortKey(definition: DefinitionNode): string {
  const name = 'name' in definition ? definition.name.value : '';
  const rank = ['SchemaDefinition', 'DirectiveDefinition'].indexOf(definition.kind);
  return `${rank < 0 ? 2 : rank} ${name}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
