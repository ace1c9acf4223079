import { buildSchema, isScalarType, isSpecifiedScalarType, type GraphQLScalarType, type GraphQLSchema } from 'graphql';

/**
 * The schema that clients see, with scalars that check their values, so that a bad value is refused before any subgraph
 * is asked.
 * @param scalars the scalars of the subgraphs; of several with one name the first counts
 * @throws Error when a scalar of the SDL is not among them
 */
export function buildPublicSchema(publicSdl: string, scalars: readonly GraphQLScalarType[]): GraphQLSchema {
  const schema = buildSchema(publicSdl, { assumeValid: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && !isSpecifiedScalarType(type)) adoptScalar(type, scalars);
  }
  return schema;
}

function adoptScalar(scalar: GraphQLScalarType, scalars: readonly GraphQLScalarType[]): void {
  const own = scalars.find(({ name }) => name === scalar.name);
  if (!own) throw new Error(`The scalar ${scalar.name} is in the contract, but the gateway cannot check its values.`);
  scalar.parseValue = own.parseValue;
  scalar.parseLiteral = own.parseLiteral;
}
