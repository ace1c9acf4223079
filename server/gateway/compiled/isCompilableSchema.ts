import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Whether graphql-jit keeps apart what a schema names and knows all that it asks. It calls a resolver by the names of type
 * and field written together, and a value by the names along its path with `_` between; it tells `isTypeOf` the value
 * alone; and it writes the defaults of arguments as JSON.
 */
export function isCompilableSchema(schema: GraphQLSchema): boolean {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const called = types.flatMap((type) => Object.keys(type.getFields()).map((field) => type.name + field));
  return new Set(called).size === called.length && types.every(isCompilable);
}

function isCompilable(type: GraphQLObjectType): boolean {
  if (/[^_]_/.test(type.name) || (type.isTypeOf && type.isTypeOf.length > 1)) return false;
  return Object.values(type.getFields()).every(({ args }) => args.every(({ defaultValue }) => isJson(defaultValue)));
}

function isJson(value: unknown): boolean {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype) && Object.values(value).every(isJson);
}
