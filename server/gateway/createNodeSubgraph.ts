import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { codedError } from '../../src/shared/graph/CodedError.js';
import { fromGlobalId } from '../../src/shared/graph/globalId.js';
import type { Language } from '../../src/shared/pure/language.js';
import { errorCodeAccounts } from './errorCodesSdl.js';
import { findNodeTypes } from './findNodeTypes.js';
import { mostIds, nodeSubgraphSdl } from './nodeSubgraphSdl.js';
import { NodeExistence, type NodeReference } from './NodeExistence.js';
import type { DescribedSubgraph, ServedSubgraph } from './ServedSubgraph.js';
import type { SubgraphTransport } from './SubgraphTransport.js';

interface NodeContext {
  readonly language: Language;
  readonly existence: NodeExistence;
}

/**
 * The subgraph of `node` and `nodes`, made from the SDL of the others: each type that has global ids gets a stub in it.
 * @param transport reaches the others
 */
export function createNodeSubgraph(
  subgraphs: readonly DescribedSubgraph[],
  transport: SubgraphTransport,
): ServedSubgraph {
  const owners = findNodeTypes(subgraphs);
  const sdl = nodeSubgraphSdl(subgraphs);
  const resolvers = {
    Query: {
      errorCodes: (_: unknown, __: object, { language }: NodeContext) => errorCodeAccounts(language),
      node: (_: unknown, { id }: { id: string }, context: NodeContext) => find(id, owners, context),
      nodes: (_: unknown, { ids }: { ids: readonly string[] }, context: NodeContext) => {
        if (ids.length > mostIds) {
          const params = { min: 0, max: mostIds, actual: ids.length };
          throw codedError('PAGE_SIZE', params, { field: 'ids' });
        }
        return ids.map((id) => find(id, owners, context));
      },
    },
  };
  return {
    name: 'node',
    sdl,
    schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]),
    contextFor: (request): NodeContext => ({
      language: request.language,
      existence: new NodeExistence(owners, transport, request),
    }),
  };
}

async function find(
  id: string,
  owners: ReadonlyMap<string, DescribedSubgraph>,
  { existence }: NodeContext,
): Promise<NodeReference | null> {
  const { type } = fromGlobalId(id);
  if (!owners.has(type)) throw codedError('BAD_ID', {}, { field: 'id' });
  const reference = { __typename: type, id };
  return (await existence.has(reference)) ? reference : null;
}
