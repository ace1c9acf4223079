import {
  defaultFieldResolver,
  defaultTypeResolver,
  getNamedType,
  getNullableType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLIsTypeOfFn,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { guardedValue, isThenable } from './guardedValue.js';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

interface Guard {
  put(): void;
  remove(): void;
}

/**
 * What stands between compiled code and the resolvers of a schema. graphql-jit takes these functions from the schema while
 * it compiles; the schema itself, by which graphql-js executes, stays as it is.
 */
export class SchemaGuards {
  readonly #guards: readonly Guard[];

  constructor(schema: GraphQLSchema) {
    this.#guards = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (isAbstractType(type)) return [guardOf(type, 'resolveType', guardedTypeResolver(type))];
      if (!isObjectType(type)) return [];
      const check = type.isTypeOf ? [guardOf(type, 'isTypeOf', guardedCheck(type.isTypeOf))] : [];
      const fields = Object.values(type.getFields()).filter(isGuarded);
      return [...check, ...fields.map((field) => guardOf(field, 'resolve', guardedResolver(field)))];
    });
  }

  /** What `compile` makes while the guards stand. */
  during<T>(compile: () => T): T {
    for (const guard of this.#guards) guard.put();
    try {
      return compile();
    } finally {
      for (const guard of this.#guards) guard.remove();
    }
  }
}

function guardOf<Owner extends object, Key extends keyof Owner>(owner: Owner, key: Key, guarded: Owner[Key]): Guard {
  const own = owner[key];
  return { put: () => void (owner[key] = guarded), remove: () => void (owner[key] = own) };
}

/** Whether more than a plain value of a plain leaf may come of a field: such a value either is right or errs. */
function isGuarded({ type, name, resolve }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  const isPlain = isLeafType(named) && (!isScalarType(named) || isSpecifiedScalarType(named));
  if (resolve) return !isLeafType(getNullableType(type));
  // Properties are read without asking whether they are functions or promises, or are those of a string.
  return !isPlain || listLevels(type) > 1 || name in String.prototype;
}

function guardedResolver({ type, resolve = defaultFieldResolver }: GraphQLField<unknown, unknown>): Resolver {
  const levels = listLevels(type);
  return (source, args, context, info) => guardedValue(resolve(source, args, context, info), levels);
}

// graphql-jit tells less than graphql-js does, and takes other answers. No type is an error, and so asked again.
function guardedTypeResolver(type: GraphQLAbstractType): GraphQLTypeResolver<unknown, unknown> {
  const resolveType: GraphQLTypeResolver<unknown, unknown> = type.resolveType ?? defaultTypeResolver;
  return (value, context, info) => {
    const found = resolveType(value, context, info, type);
    forget(found);
    return typeof found === 'string' ? found : undefined;
  };
}

function guardedCheck(isTypeOf: GraphQLIsTypeOfFn<unknown, unknown>): GraphQLIsTypeOfFn<unknown, unknown> {
  return (value, context, info) => {
    const is = isTypeOf(value, context, info);
    forget(is);
    return is === true;
  };
}

// Nobody waits for it here, and what nobody waits for must not fail the process.
function forget(found: unknown): void {
  if (isThenable(found)) found.then(undefined, () => undefined);
}

function listLevels(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + listLevels(nullable.ofType) : 0;
}
