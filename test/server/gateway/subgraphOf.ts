import { buildSubgraphSchema, type GraphQLSchemaModule } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { ServedSubgraph } from '../../../server/gateway/ServedSubgraph.js';

type Resolvers = NonNullable<GraphQLSchemaModule['resolvers']>;

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@inaccessible", "@shareable"])\n';

/** A subgraph made of SDL without its `@link`, and resolvers. */
export function subgraphOf(
  name: string,
  typeDefs: string,
  resolvers: Resolvers,
  contextFor: ServedSubgraph['contextFor'] = (request) => ({ request }),
): ServedSubgraph {
  const sdl = link + typeDefs;
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
  return { name, sdl, schema, contextFor };
}
