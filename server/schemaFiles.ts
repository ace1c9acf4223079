import type { Subgraph } from '../src/shared/graph/Subgraph.js';
import { buildSubgraph } from './buildSubgraph.js';
import { inDutch } from './contract/inDutch.js';
import { composeSupergraph } from './gateway/composeSupergraph.js';
import { nodeSubgraphSdl } from './gateway/nodeSubgraphSdl.js';

/**
 * The contract as the files of `schema/`, text by name: a file for each subgraph and for `node`, which the gateway adds;
 * `supergraph.graphql`, what the planner reads; `client.graphql`, what clients see, and `client.nl.graphql`,
 * the same described in Dutch. It asks no database.
 * @throws Error when the subgraphs do not compose, or one is called as another file
 */
export function schemaFiles(
  subgraphs: readonly Pick<Subgraph, 'name' | 'resolvers' | 'orphanedTypes' | 'references'>[],
): ReadonlyMap<string, string> {
  const built = subgraphs.map((subgraph) => ({ name: subgraph.name, sdl: buildSubgraph(subgraph).sdl }));
  const all = [...built, { name: 'node', sdl: nodeSubgraphSdl(built) }];
  const { supergraphSdl, publicSdl } = composeSupergraph(all);
  const files: readonly (readonly [string, string])[] = [
    ...all.map(({ name, sdl }) => [name, sdl] as const),
    ['supergraph', supergraphSdl],
    ['client', publicSdl],
    ['client.nl', inDutch(publicSdl)],
  ];
  const byName = new Map(files.map(([name, text]) => [`${name}.graphql`, text]));
  if (byName.size < files.length)
    throw new Error('No subgraph can be called node, supergraph or client: schema/ has a file of that name.');
  return byName;
}
