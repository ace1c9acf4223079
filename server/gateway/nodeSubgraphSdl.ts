import { errorCodesSdl } from './errorCodesSdl.js';
import { findNodeTypes } from './findNodeTypes.js';
import type { DescribedSubgraph } from './ServedSubgraph.js';

/** How many things can be asked for at once. */
export const mostIds = 100;

/**
 * The SDL of what the gateway answers itself: `node` and `nodes`, made from the SDL of the others, and `errorCodes`. The same subgraphs give the same text,
 * in whatever order they come.
 */
export function nodeSubgraphSdl(subgraphs: readonly DescribedSubgraph[]): string {
  const stubs = [...findNodeTypes(subgraphs).keys()]
    .sort()
    .map((type) => `type ${type} implements Node @key(fields: "id", resolvable: false) {\n  id: ID!\n}\n`);
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
  node("Global id of the thing." id: ID!): Node
  "The things with these ids, in their order, null where there is none. At most ${mostIds} ids; more are refused as PAGE_SIZE."
  nodes("Global ids of the things." ids: [ID!]!): [Node]!
}

${errorCodesSdl}
${stubs.join('\n')}`;
}
