import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createGateway } from '../../../server/gateway/createGateway.js';
import { toGlobalId } from '../../../src/shared/graph/globalId.js';
import { exampleSubgraphs, type Journal } from './exampleSubgraphs.js';
import { serveGateway, type ServedGateway } from './servedGateway.js';
import { subgraphOf } from './subgraphOf.js';

const journal: Journal = [];
const learner = toGlobalId('Learner', 'ané');
let served: ServedGateway;

function credential(key: string): string {
  return toGlobalId('Credential', key);
}

beforeAll(async () => {
  served = await serveGateway({ subgraphs: exampleSubgraphs(journal) });
});
beforeEach(() => {
  journal.length = 0;
});
afterAll(() => served[Symbol.asyncDispose]());

const one = 'query ($id: ID!) { node(id: $id) { __typename id } }';
const many = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

test('a thing is found by its id', async () => {
  const { body } = await served.ask(one, { id: learner });
  expect(body).toEqual({ data: { node: { __typename: 'Learner', id: learner } } });
});

test.each([
  ['Credential', 'none'],
  ['Learner', 'none'],
  ['Outcome', 'W9'],
])('a %s that does not exist is null without an error', async (type, key) => {
  expect((await served.ask(one, { id: toGlobalId(type, key) })).body).toEqual({
    data: { node: null },
  });
});

test.each([
  ['malformed', 'zz zz'],
  ['empty', ''],
  ['padded', `${learner}=`],
  ['of an unknown type', toGlobalId('Nothing', '1')],
  ['of a hidden type', toGlobalId('Hidden', '1')],
  ['of a type without ids', toGlobalId('Query', '1')],
  ['of a prototype', toGlobalId('constructor', '1')],
])('an id that is %s is BAD_ID at its path', async (_name, id) => {
  const { body } = await served.ask(one, { id });
  expect(body).toMatchObject({
    data: { node: null },
    errors: [{ path: ['node'], extensions: { code: 'BAD_ID', field: 'id' } }],
  });
  const list = await served.ask(many, { ids: [learner, id] });
  expect(list.body).toMatchObject({
    data: { nodes: [{ id: learner }, null] },
    errors: [{ path: ['nodes', 1], extensions: { code: 'BAD_ID' } }],
  });
});

test('ids of several subgraphs come back in their order, the missing as null', async () => {
  const ids = [credential('2'), learner, credential('none'), credential('1'), credential('2')];
  const { body } = await served.ask(many, { ids });
  expect(body.errors).toBeUndefined();
  expect((body.data?.['nodes'] as { id: string }[] | undefined)?.map((node) => node?.id ?? null)).toEqual([
    ids[0],
    ids[1],
    null,
    ids[3],
    ids[4],
  ]);
});

test('each thing is looked for once, however often it is named', async () => {
  const ids = [credential('1'), credential('2'), credential('1')];
  await served.ask('query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } }', {
    ids,
    id: ids[0],
  });
  expect(journal).toEqual(['catalogue.Credential 1', 'catalogue.Credential 2']);
});

test('an owner that cannot say whether a thing exists is a fault at that id only', async () => {
  const { body, text } = await served.ask(many, { ids: [credential('1'), credential('broken')] });
  expect(body).toMatchObject({
    data: { nodes: [{ id: credential('1') }, null] },
    errors: [{ path: ['nodes', 1], extensions: { code: 'INTERNAL' } }],
  });
  expect(text).not.toContain('select');
});

test('100 ids are served, 101 are not', async () => {
  const ids = Array.from({ length: 101 }, (_, index) => credential(String(index)));
  expect((await served.ask(many, { ids: ids.slice(1) })).body.errors).toBeUndefined();
  const { body } = await served.ask(many, { ids });
  expect(body.errors?.[0]?.extensions).toMatchObject({
    code: 'PAGE_SIZE',
    field: 'ids',
    details: { actual: 101, max: 100 },
  });
  expect((await served.ask(many, { ids: [] })).body).toEqual({ data: { nodes: [] } });
});

const dummy = subgraphOf(
  'dummy',
  `interface Node { id: ID! }
  type Dummy implements Node @key(fields: "id") { id: ID! word: String }
  type Query { dummy: Dummy }`,
  { Dummy: { __resolveReference: ({ id }: { id: string }) => ({ id, word: 'new' }) } },
);

test('the things of a subgraph that is added are found without more ado', async () => {
  await using wider = await serveGateway({ subgraphs: [...exampleSubgraphs(), dummy] });
  const id = toGlobalId('Dummy', '1');
  const { body } = await wider.ask('query ($id: ID!) { node(id: $id) { ... on Dummy { word } } }', {
    id,
  });
  expect(body).toEqual({ data: { node: { word: 'new' } } });
});

test('a type that two subgraphs say is theirs is refused at the start', () => {
  const other = { ...dummy, name: 'other' };
  const surroundings = {
    clock: () => new Date(0),
    beginRequest: () => Promise.reject(new Error('not asked')),
    log: { error: () => undefined },
  };
  expect(() => createGateway({ subgraphs: [dummy, other], ...surroundings })).toThrow(
    /dummy and other both own the Node type Dummy/,
  );
});
