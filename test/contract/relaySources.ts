import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

/** A source file for the Relay compiler. */
interface RelaySource {
  /** The field whose connection it asks for, as `Type.field`. */
  readonly field: string;
  readonly file: string;
  readonly text: string;
}

/**
 * A fragment for every field of the schema that answers a connection, paged with `@connection`; with `@refetchable` too
 * where the type can be found again: `Query`, and what implements `Node`.
 */
export function relaySources(schema: GraphQLSchema): readonly RelaySource[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => sourceOf(type, field)),
    );
}

function sourceOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): RelaySource {
  const module = `${type.name}${field.name[0]?.toUpperCase() ?? ''}${field.name.slice(1)}`;
  const isRefetchable = type.name === 'Query' || type.getInterfaces().some(({ name }) => name === 'Node');
  const others = field.args.filter(({ name }) => name !== 'first' && name !== 'after');
  const definitions = [
    'count: { type: "Int", defaultValue: 10 }',
    'cursor: { type: "String" }',
    ...others.map((arg) => `${arg.name}: { type: "${String(arg.type)}" }`),
  ];
  const given = ['first: $count', 'after: $cursor', ...others.map(({ name }) => `${name}: $${name}`)];
  const text = `graphql\`
  fragment ${module}_owner on ${type.name}
    @argumentDefinitions(${definitions.join(', ')})
    ${isRefetchable ? `@refetchable(queryName: "${module}PageQuery")` : ''} {
    ${field.name}(${given.join(', ')}) @connection(key: "${module}_${field.name}") {
      totalCount
      edges { node { __typename } }
    }
  }
\`;
`;
  return { field: `${type.name}.${field.name}`, file: `${module}.ts`, text };
}
