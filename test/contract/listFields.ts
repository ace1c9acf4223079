import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** The fields of the schema that answer a list and are not the edges of a connection, as `Type.field`. */
export function listFields(schema: GraphQLSchema): string[] {
  return fieldsOf(schema)
    .filter(({ type, field }) => isList(field.type) && !isEdges(type, field))
    .map(({ type, field }) => `${type.name}.${field.name}`);
}

/** The fields that answer a connection and do not ask for `first: Int!` and `after: String`, as `Type.field`. */
export function unpagedConnections(schema: GraphQLSchema): string[] {
  return fieldsOf(schema)
    .filter(({ field }) => String(field.type).replace('!', '').endsWith('Connection') && !isPaged(field))
    .map(({ type, field }) => `${type.name}.${field.name}`);
}

function isPaged({ args }: GraphQLField<unknown, unknown>): boolean {
  const typeOf = (name: string): string => String(args.find((arg) => arg.name === name)?.type);
  return typeOf('first') === 'Int!' && typeOf('after') === 'String';
}

function fieldsOf(schema: GraphQLSchema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

function isEdges({ name }: GraphQLNamedType, field: GraphQLField<unknown, unknown>): boolean {
  return name.endsWith('Connection') && field.name === 'edges';
}
