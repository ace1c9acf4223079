import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { codedError } from '../../src/shared/graph/CodedError.js';
import { fromGlobalId } from '../../src/shared/graph/globalId.js';
import type { ContextPool } from './ContextPool.js';
import { findNodeTypes } from './findNodeTypes.js';
import { NodeExistence, type NodeReference } from './NodeExistence.js';
import type { ServedSubgraph } from './ServedSubgraph.js';

interface NodeContext {
  readonly existence: NodeExistence;
}

const mostIds = 100;

/** The subgraph of `node` and `nodes`, made from the SDL of the others: each type that has global ids gets a stub in it. */
export function createNodeSubgraph(
  subgraphs: readonly ServedSubgraph[],
  contexts: ContextPool,
): ServedSubgraph {
  const owners = findNodeTypes(subgraphs);
  const sdl = writeSdl([...owners.keys()].sort());
  const resolvers = {
    Query: {
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
      existence: new NodeExistence(owners, contexts, request),
    }),
  };
}

async function find(
  id: string,
  owners: ReadonlyMap<string, ServedSubgraph>,
  { existence }: NodeContext,
): Promise<NodeReference | null> {
  const { type } = fromGlobalId(id);
  if (!owners.has(type)) throw codedError('BAD_ID', {}, { field: 'id' });
  const reference = { __typename: type, id };
  return (await existence.has(reference)) ? reference : null;
}

function writeSdl(types: readonly string[]): string {
  const stubs = types.map(
    (type) =>
      `type ${type} implements Node @key(fields: "id", resolvable: false) {\n  id: ID!\n}\n`,
  );
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

"""
A thing with a global id.
"""
interface Node {
  "Opaque, url-safe and the same for ever. Give it back exactly as it came."
  id: ID!
}

type Query {
  "The thing with this id; null when there is none. An id that is malformed is refused as BAD_ID."
  node(id: ID!): Node
  "The things with these ids, in their order, null where there is none. At most ${mostIds} ids; more are refused as PAGE_SIZE."
  nodes(ids: [ID!]!): [Node]!
}

${stubs.join('\n')}`;
}
