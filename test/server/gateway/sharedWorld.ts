import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { ServedSubgraph } from '../../../server/gateway/ServedSubgraph.js';
import { subgraphOf } from './subgraphOf.js';

/** Things of a small made-up world: each knows all its fields, whoever serves them. */
interface Being {
  readonly __typename: string;
  readonly id?: string;
  readonly [field: string]: unknown;
}

const red = (shade: number): Being => ({ __typename: 'Red', shade });
const blue = (shade: number | null): Being => ({ __typename: 'Blue', shade });

const makers: Being[] = [
  { __typename: 'Maker', id: 'm1', name: 'Ane', weight: 70, fee: 12, tags: [red(1), blue(2)], town: 'Ede' },
  { __typename: 'Maker', id: 'm2', name: null, weight: null, fee: null, tags: [], town: 'Urk' },
  // The third subgraph does not know this one, so it has no town.
  { __typename: 'Maker', id: 'm3', name: 'Cor', weight: 60, fee: 7, tags: [blue(null)], town: null },
];
const [m1, m2, m3] = makers as [Being, Being, Being];
const neighbours: Readonly<Record<string, readonly (Being | null)[] | null>> = {
  m1: [m2, null, m3],
  m2: [m1],
  m3: null,
};
for (const maker of makers) Object.assign(maker, { neighbours: neighbours[maker.id ?? ''] });

const note: Being = { __typename: 'Note', text: 'by hand', about: m1 };
const things: Being[] = [
  { __typename: 'Thing', id: 't1', name: 'saw', weight: 2, maker: m1, makers: [m1, m2], note, fee: 5, tags: [red(3)] },
  {
    __typename: 'Thing',
    id: 't2',
    name: 'axe',
    weight: 3,
    maker: m3,
    makers: [m3, m1, m3],
    note: null,
    fee: 6,
    tags: null,
  },
  {
    __typename: 'Thing',
    id: 't3',
    name: null,
    weight: 9,
    maker: null,
    makers: [],
    note,
    fee: 0,
    tags: [blue(1), red(4)],
  },
];
const [t1, t2, t3] = things as [Being, Being, Being];
for (const [thing, rival] of [
  [t1, t2],
  [t2, t3],
  [t3, null],
] as const)
  Object.assign(thing, { rival });

const roots: Readonly<Record<string, unknown>> = {
  items: [t1, m1, note, m3, t2],
  named: [m2, t3],
  maybe: m3,
  thing: t1,
  makers: [m1, m2],
  allMakers: [m1, m2, m3],
  word: 'yes',
};

const plus = (field: string): GraphQLFieldResolver<Being, unknown, { n?: number | null }> => {
  return (being, { n }) => (typeof being[field] === 'number' ? being[field] + (n ?? 0) : null);
};

/** Of three subgraphs that share things, with unions, interfaces, lists, and fields of other nullability by one name. */
export function worldSubgraphs(): readonly ServedSubgraph[] {
  const reference = ({ id }: { id?: string }): Being | null =>
    [...things, ...makers].find((being) => being.id === id) ?? null;
  const root = (...names: string[]) => Object.fromEntries(names.map((name) => [name, () => roots[name]]));
  const first = subgraphOf(
    'first',
    `union Item = Thing | Maker | Note
    interface Named { name: String }
    type Thing implements Named @key(fields: "id") {
      id: ID! name: String weight(n: Int): Int! maker: Maker makers: [Maker!]! note: Note
    }
    type Maker implements Named @key(fields: "id") { id: ID! name: String weight(n: Int): Int }
    type Note { text: String! about: Item }
    type Query { items: [Item!] named: [Named] maybe: Maker thing: Thing word: String }`,
    {
      Thing: { __resolveReference: reference, weight: plus('weight') },
      Maker: { __resolveReference: reference, weight: plus('weight') },
      Query: root('items', 'named', 'maybe', 'thing', 'word'),
    },
  );
  const second = subgraphOf(
    'second',
    `union Tag = Red | Blue
    type Red { shade(n: Int): Int! }
    type Blue { shade(n: Int): Int }
    type Thing @key(fields: "id") { id: ID! fee(n: Int): Int! tags: [Tag!] rival: Thing }
    type Maker @key(fields: "id") { id: ID! fee(n: Int): Int tags: [Tag!]! }
    type Query { makers: [Maker!]! allMakers: [Maker]! }`,
    {
      Thing: { __resolveReference: reference, fee: plus('fee') },
      Maker: { __resolveReference: reference, fee: plus('fee') },
      Red: { shade: plus('shade') },
      Blue: { shade: plus('shade') },
      Query: root('makers', 'allMakers'),
    },
  );
  const third = subgraphOf(
    'third',
    'type Maker @key(fields: "id") { id: ID! town: String! neighbours: [Maker] } type Query { ignored: Int }',
    { Maker: { __resolveReference: ({ id }: { id: string }) => (id === 'm3' ? null : reference({ id })) } },
  );
  return [first, second, third];
}

/** The same world in one schema, to be executed by graphql-js alone. */
export function wholeWorld(publicSdl: string): GraphQLSchema {
  const schema = buildSchema(publicSdl, { assumeValid: true });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (type.name === 'Query') field.resolve = () => roots[field.name] ?? null;
      else if (field.args.length > 0) field.resolve = plus(field.name) as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  return schema;
}
