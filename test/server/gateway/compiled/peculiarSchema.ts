import {
  buildSchema,
  type GraphQLAbstractType,
  type GraphQLFieldResolver,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { inspect } from 'node:util';

const sdl = `
  scalar Day
  scalar Odd
  scalar Json
  enum Colour { RED GREEN }
  input Nest { a: Int = 7, b: [Int!], nests: [Nest!], day: Day = "2026-01-02", colour: Colour = GREEN, must: Int! = 3, free: String }
  input One @oneOf { a: Int, b: String }
  interface Named { name(upper: Boolean = false): String, self: Named, many: [Named] }
  union Either = A | B
  type B implements Named { name(upper: Boolean = true): String, self: Named, many: [Named], only: Int, length: Int, either: Either }
  type C implements Named { name(upper: Boolean = false): String, self: Named, many: [Named], c: Int }
  type D { d: Int }
  union Checked = D
  type A implements Named {
    name(upper: Boolean = false): String, self: Named, many: [Named]
    a: A, b: B, a_b: A, must: A!, either: Either, class: Int, length: Int, constructorName: String
    plain: Int, called: Int, promised: Int, calledObject: A, promisedObject: A, calledJson: Json, thenable: A
    list: [A], set: [A], generated: [Int], generatedThenFails: [Int], lateThenFails: [A], lists: [[Int]], listsOfMust: [[Int!]!], mixed: [A], mixedMust: [A!]
    noList: [Int], text: [String], holes: [Int], errors: [Int], promisedLists: [[A]]
    fails: Int, failsMust: Int!, rejects: A, rejectsMust: A!, fallsApart: A, throwsNothing: Int, throwsText: Int, coded: Int, error: A
    day: Day, colour: Colour, badColour: Colour, odd(kind: String): Odd, json: Json, big: Int, infinite: Float, notANumber: Float, id: ID
    unknown: Named, unresolved: Named, late: Named, lateUnresolved: Named, otherType: Named, typed: Named, named: Named, checked: Checked, unchecked: Checked, lateUnchecked: [Checked]
    place: String
  }
  type Query {
    a: A, aMust: A!, either: Either, eithers: [Either], named: [Named], text: A, number: A, nothing: A
    echo(int: Int, ints: [Int], must: Int! = 4, nest: Nest, nests: [Nest!], one: One, day: Day = "2025-12-31", json: Json, colour: Colour = RED, float: Float = 1.5, id: ID, text: String): String
    needs(int: Int!, list: [Int!]!): String
  }
`;

/** A schema of everything that executors are known to treat differently. Its answers are always the same. */
export function peculiarSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  adoptScalars(schema);
  adoptResolvers(schema);
  return schema;
}

function adoptScalars(schema: GraphQLSchema): void {
  const day = schema.getType('Day') as GraphQLScalarType;
  day.serialize = (value) =>
    value instanceof Date ? value.toISOString().slice(0, 10) : new Error('no day') && undefined;
  day.parseValue = (value) => {
    if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw new GraphQLError('A day is a text');
    return new Date(value);
  };
  day.parseLiteral = (node) => day.parseValue('value' in node ? node.value : undefined);
  const odd = schema.getType('Odd') as GraphQLScalarType;
  const odds: Record<string, () => unknown> = {
    null: () => null,
    undefined: () => undefined,
    NaN: () => Number.NaN,
    throws: () => {
      throw new TypeError('odd');
    },
    throwsText: () => {
      throw 'odd text';
    },
  };
  odd.serialize = (value) => (odds[String(value)] ?? (() => ({ odd: value })))();
  // The defaults of the SDL were read before the scalar knew its values.
  const defaultDay = new Date('2026-01-02');
  const nest = schema.getType('Nest') as unknown as { getFields(): Record<string, { defaultValue: unknown }> };
  const field = nest.getFields()['day'];
  if (field) field.defaultValue = defaultDay;
}

const fails = (): never => {
  throw new Error('fails');
};

const soon = <T>(value: T): Promise<T> => Promise.resolve().then(() => value);

function* threeThenFail(): Generator<number> {
  yield 1;
  yield 2;
  throw new Error('the third fails');
}

const b = () => ({ __typename: 'B', only: 2, length: 3 });
const c = () => ({ __typename: 'C', c: 5 });

/** Properties of an A: what has no resolver of its own. */
function a(): Record<string, unknown> {
  return {
    __typename: 'A',
    class: 1,
    length: 9,
    plain: 4,
    called: () => 5,
    promised: soon(6),
    calledObject: () => ({ __typename: 'A', plain: 7 }),
    promisedObject: soon({ __typename: 'A', plain: 8 }),
    calledJson: () => ({ is: 'called' }),
    noList: 5,
    text: 'text',
    day: new Date('2026-03-04'),
    colour: 'RED',
    badColour: 'PURPLE',
    json: { b: 1, a: [2, null] },
    big: 2 ** 31,
    infinite: Number.POSITIVE_INFINITY,
    notANumber: Number.NaN,
    id: 12,
    error: new Error('is an error'),
    set: new Set([1, 2].map((plain) => ({ plain }))),
  };
}

const resolversOfA: Record<string, GraphQLFieldResolver<unknown, unknown>> = {
  a: () => soon(a()),
  b: () => b(),
  a_b: () => a(),
  must: () => a(),
  either: () => soon(b()),
  constructorName: (source) => (source as object).constructor.name,
  thenable: () => ({ then: (done: (value: unknown) => void) => done(a()) }),
  list: () => [a(), soon(a()), null],
  generated: () => [1, 2, 3].values(),
  generatedThenFails: () => threeThenFail(),
  lateThenFails: () =>
    soon(
      (function* () {
        yield a();
        throw new Error('late');
      })(),
    ),
  lists: () => [[1, null], null, soon([2, soon(3)])],
  listsOfMust: () => [[1], [2, null], soon([])],
  mixed: () => soon([soon(a()), null, a(), undefined, Promise.reject(new Error('an item'))]),
  mixedMust: () => [a(), soon(null)],
  holes: () => Object.assign([], { 2: 5 }),
  errors: () => [1, new Error('an item is one')],
  promisedLists: () => [soon([soon(a())]), [soon(null)]],
  fails,
  failsMust: fails,
  rejects: () => Promise.reject(new Error('rejects')),
  rejectsMust: () => Promise.reject(new Error('rejects')),
  fallsApart: () =>
    soon({
      get plain() {
        return fails();
      },
    }),
  throwsNothing: () => {
    throw undefined;
  },
  throwsText: () => {
    throw 'text';
  },
  coded: () => {
    throw new GraphQLError('coded', { extensions: { code: 'NO' } });
  },
  odd: (_, { kind }) => (kind as unknown) ?? 'odd',
  unknown: () => ({ __typename: 'Nobody' }),
  unresolved: () => ({}),
  late: () => soon(c()),
  lateUnresolved: () => soon({ throws: true }),
  otherType: () => ({ __typename: 'D' }),
  typed: () => ({ isTold: 'by the type' }),
  named: () => ({ waits: 'B' }),
  checked: () => ({ __typename: 'D', d: 1, isD: true }),
  unchecked: () => ({ __typename: 'D', d: 1 }),
  lateUnchecked: () =>
    soon([
      { __typename: 'D', d: 1, isD: soon(true) },
      { __typename: 'D', isD: 'throws' },
    ]),
  place: (_source, _args, _context, { fieldName, fieldNodes, path, parentType, returnType }) =>
    inspect([fieldName, fieldNodes.map(({ alias }) => alias?.value), steps(path), parentType.name, String(returnType)]),
};

function steps(path: { readonly prev: unknown; readonly key: string | number } | undefined): (string | number)[] {
  return path ? [...steps(path.prev as typeof path), path.key] : [];
}

const named: Record<string, GraphQLFieldResolver<unknown, unknown>> = {
  name: (_source, { upper }, _context, { parentType }) => (upper ? parentType.name.toUpperCase() : parentType.name),
  self: (source) => source,
  many: () => [a(), soon(b()), c()],
};

const roots: Record<string, GraphQLFieldResolver<unknown, unknown>> = {
  a: () => a(),
  aMust: () => soon(a()),
  either: () => soon(a()),
  eithers: () => [b(), soon(a()), null],
  named: () => soon([soon(c()), a(), b()]),
  text: () => 'four',
  number: () => 5,
  nothing: () => undefined,
  echo: (_source, args) => inspect(args, { sorted: true, depth: null }),
  needs: (_source, args) => soon(inspect(args, { sorted: true, depth: null })),
};

interface Told {
  readonly __typename?: string;
  readonly waits?: string;
  readonly throws?: boolean;
  readonly isTold?: string;
}

function adoptResolvers(schema: GraphQLSchema): void {
  adopt(schema, 'Query', roots);
  for (const type of ['A', 'B', 'C']) adopt(schema, type, named);
  adopt(schema, 'A', resolversOfA);
  adopt(schema, 'B', { either: () => b() });
  (schema.getType('D') as GraphQLObjectType).isTypeOf = (value) => {
    const { isD } = value as { isD?: boolean | Promise<boolean> | 'throws' };
    if (isD === 'throws') throw new Error('not to be known');
    return isD ?? false;
  };
  (schema.getType('Named') as GraphQLAbstractType).resolveType = (value, _context, { schema: own }, type) => {
    const { __typename, waits, throws, isTold } = value as Told;
    // As resolvers of older versions did, which types forbid by now.
    if (isTold) return own.getType('B') as never;
    if (throws) throw new Error(`${type.name} is not to be known`);
    return waits ? soon(waits) : __typename;
  };
}

function adopt(schema: GraphQLSchema, type: string, resolvers: typeof roots): void {
  const fields = (schema.getType(type) as GraphQLObjectType).getFields();
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = fields[name];
    if (!field) throw new Error(`${type}.${name} does not exist`);
    field.resolve = resolve;
  }
}
