import { buildSchema, isScalarType, isSpecifiedScalarType, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
import type { ServedSubgraph } from './ServedSubgraph.js';

/**
 * The schema that clients see, with the subgraphs' own scalars in it, so that a bad value is refused
 * before any subgraph is asked.
 */
export function buildPublicSchema(
  publicSdl: string,
  subgraphs: readonly Pick<ServedSubgraph, 'schema'>[],
): GraphQLSchema {
  const schema = buildSchema(publicSdl, { assumeValid: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && !isSpecifiedScalarType(type)) adoptScalar(type, subgraphs);
  }
  return schema;
}

function adoptScalar(scalar: GraphQLScalarType, subgraphs: readonly Pick<ServedSubgraph, 'schema'>[]): void {
  const owner = subgraphs.map(({ schema }) => schema.getType(scalar.name)).find(isScalarType);
  if (!owner) return;
  scalar.parseValue = owner.parseValue;
  scalar.parseLiteral = owner.parseLiteral;
}
