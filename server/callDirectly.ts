import { type GraphQLFieldResolver, type GraphQLSchema, GraphQLScalarType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Storage = ReturnType<typeof getMetadataStorage>;
type Handler = Storage['queries'][number] | Storage['fieldResolvers'][number];
type Param = NonNullable<Handler['params']>[number];

type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;
/** Gives one parameter of a method. */
type Reader = (...given: Parameters<Resolver>) => unknown;

/**
 * Lets the fields of a schema call the methods of these resolver classes themselves. type-graphql's wrapper sorts the
 * parameters at every call and makes a promise of every argument, though nothing is validated there. A method that
 * takes more than the root, context, info and plain arguments stays wrapped.
 */
export function callDirectly(schema: GraphQLSchema, classes: readonly object[]): void {
  const { queries, mutations, fieldResolvers } = getMetadataStorage();
  for (const handler of [...queries, ...mutations, ...fieldResolvers].filter(({ target }) =>
    classes.includes(target),
  )) {
    const type = schema.getType(typeNameOf(handler) ?? rootNameOf(handler, schema));
    const field = isObjectType(type) ? type.getFields()[handler.schemaName] : undefined;
    const resolve = directResolver(handler);
    if (field && resolve) field.resolve = resolve;
  }
}

/** The type whose field a method answers; undefined for a root field. */
function typeNameOf(handler: Handler): string | undefined {
  if (!('kind' in handler)) return undefined;
  const ofClass = handler.resolverClassMetadata?.getObjectType();
  return getMetadataStorage().objectTypes.find(({ target }) => target === ofClass)?.name;
}

function rootNameOf(handler: Handler, schema: GraphQLSchema): string {
  const isMutation = (getMetadataStorage().mutations as readonly Handler[]).includes(handler);
  return (isMutation ? schema.getMutationType() : schema.getQueryType())?.name ?? '';
}

function directResolver({ target, methodName, params = [], middlewares = [], roles }: Handler): Resolver | null {
  const readers = params.toSorted((one, other) => one.index - other.index).map(readerOf);
  if (middlewares.length > 0 || roles || readers.includes(null)) return null;
  const instance = instanceOf(target);
  const method = instance[methodName] as (...given: readonly unknown[]) => unknown;
  const given = readers as readonly Reader[];
  return (root, args, context, info) =>
    method.apply(
      instance,
      given.map((read) => read(root, args, context, info)),
    );
}

function readerOf(param: Param): Reader | null {
  switch (param.kind) {
    case 'root':
      return param.propertyName || param.getType ? null : (root) => root;
    case 'context':
      return param.propertyName ? null : (_root, _args, context) => context;
    case 'info':
      return (_root, _args, _context, info) => info;
    case 'arg':
      return isPlain(param.getType()) && !param.validateFn ? (_root, args) => args[param.name] : null;
    case 'args':
      return param.validateFn ? null : argsReaderOf(param.getType());
    default:
      return null;
  }
}

/** Makes an instance of a class of arguments, with those that are given. */
function argsReaderOf(argsClass: unknown): Reader | null {
  const fields = classesAbove(argsClass).flatMap((one) => fieldsOf(one));
  if (!fields.every(({ getType }) => isPlain(getType()))) return null;
  const names = [...new Set(fields.map(({ name }) => name))];
  return (_root, args) => {
    const instance = instanceOf(argsClass);
    for (const name of names) if (args[name] !== undefined) instance[name] = args[name];
    return instance;
  };
}

/** A class of arguments with those that it inherits from. */
function classesAbove(argsClass: unknown): readonly unknown[] {
  const above: unknown = Object.getPrototypeOf(argsClass);
  return above === Function.prototype ? [argsClass] : [argsClass, ...classesAbove(above)];
}

function fieldsOf(argsClass: unknown): Storage['argumentTypes'][number]['fields'] & object {
  return getMetadataStorage().argumentTypes.find(({ target }) => target === argsClass)?.fields ?? [];
}

/** Whether values of the type reach a method as they are: scalars and enums, not inputs, which become instances. */
function isPlain(type: unknown): boolean {
  const isEnum = getMetadataStorage().enums.some(({ enumObj }) => enumObj === type);
  return isEnum || type instanceof GraphQLScalarType || [String, Number, Boolean, Date].includes(type as never);
}

function instanceOf(made: unknown): Record<string, unknown> {
  return new (made as new () => Record<string, unknown>)();
}
