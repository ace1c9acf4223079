import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { toGlobalId } from '../../../src/shared/graph/globalId.js';
import { exampleSubgraphs, type Journal } from './exampleSubgraphs.js';
import { serveGateway, type ServedGateway } from './servedGateway.js';

const journal: Journal = [];
const ane = toGlobalId('Learner', 'ané');
let contexts = 0;
let served: ServedGateway;

beforeAll(async () => {
  const subgraphs = exampleSubgraphs(journal).map((subgraph) => ({
    ...subgraph,
    contextFor(request: Parameters<typeof subgraph.contextFor>[0]) {
      contexts += 1;
      return subgraph.contextFor(request);
    },
  }));
  served = await serveGateway({ subgraphs });
});
beforeEach(() => {
  journal.length = 0;
  contexts = 0;
});
afterAll(() => served[Symbol.asyncDispose]());

async function dataOf(query: string, variables?: object): Promise<unknown> {
  const { body } = await served.ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

test('a field with @requires gets the hidden fields that it needs', async () => {
  expect(await dataOf('{ credentials(first: 2) { hint(prefix: "see ") } }')).toEqual({
    credentials: [{ hint: 'see secret 25736/25736' }, { hint: 'see secret 25737/25737' }],
  });
});

test.each([
  ['{ credentials(first: 1) { NAME } }', 'secret', 'zqzqzq'],
  ['{ NAME }', 'hidden', 'zqzqzq'],
  ['{ found { ... on NAME { id } } }', 'Hidden', 'Zqzqzq'],
  ['{ __type(name: "NAME") { name } }', 'Hidden', 'Zqzqzq'],
])('%s is answered for what is @inaccessible as for what does not exist', async (query, hidden, none) => {
  const [about, control] = await Promise.all(
    [hidden, none].map(async (name) => {
      const { body } = await served.ask(query.replace('NAME', name));
      const errors = body.errors?.map(({ message }) => message.replaceAll(name, 'NAME'));
      return { data: body.data, errors };
    }),
  );
  expect(about).toEqual(control);
});

test('a name that is nearly that of something @inaccessible does not bring it up', async () => {
  for (const query of ['{ credentials(first: 1) { secre } }', '{ hidde }', '{ found { ... on Hidde { id } } }']) {
    expect((await served.ask(query)).text).not.toMatch(/secret|hidden/i);
  }
  expect(served.gateway.publicSdl).not.toMatch(/secret|hidden|join__|_entities/i);
});

test('unions are resolved across subgraphs', async () => {
  expect(await dataOf('{ found { __typename ... on Credential { title hint } ... on Outcome { code } } }')).toEqual({
    found: [
      { __typename: 'Credential', title: 'Credential 25736', hint: 'secret 25736/25736' },
      { __typename: 'Outcome', code: 'W1' },
    ],
  });
});

test('the interface Node is resolved in whichever subgraph owns the type', async () => {
  const query = `query ($a: ID!, $b: ID!) {
    a: node(id: $a) { __typename id ... on Learner { name pathway(goal: "hbo") holds { title } } }
    b: node(id: $b) { __typename ... on Credential { hint } ... on Learner { name } }
  }`;
  expect(await dataOf(query, { a: ane, b: toGlobalId('Credential', '25736') })).toEqual({
    a: {
      __typename: 'Learner',
      id: ane,
      name: 'Ané',
      pathway: 'profile of ané to hbo',
      holds: [{ title: 'Credential 25736' }],
    },
    b: { __typename: 'Credential', hint: 'secret 25736/25736' },
  });
});

test('variables, nested fragments, aliases and directives keep their meaning', async () => {
  const query = `query Two($id: ID!, $goal: String = "mbo", $no: Boolean!) {
    me: learner(id: $id) { ...Person one: pathway(goal: $goal) two: pathway(goal: "hbo") }
    language @include(if: $no)
  }
  fragment Person on Learner { ...Name holds @skip(if: $no) { ... on Credential { hours } } }
  fragment Name on Learner { called: name __typename }`;
  expect(await dataOf(query, { id: ane, no: false })).toEqual({
    me: {
      called: 'Ané',
      __typename: 'Learner',
      holds: [{ hours: 25736 }],
      one: 'profile of ané to mbo',
      two: 'profile of ané to hbo',
    },
  });
});

test('an operation whose fields are all skipped has empty data', async () => {
  expect(await dataOf('query ($no: Boolean!) { language @include(if: $no) }', { no: false })).toEqual({});
});

test('operationName chooses the operation', async () => {
  const query = 'query A { language } query B { day }';
  const body = JSON.stringify({ query, operationName: 'B' });
  const headers = { 'content-type': 'application/json' };
  expect((await served.send({ method: 'POST', headers, body })).body.data).toEqual({
    day: '2026-01-01',
  });
});

test.each([
  ['{ __typename }', { __typename: 'Query' }],
  ['mutation { __typename }', { __typename: 'Mutation' }],
  ['{ ...F } fragment F on Query { t: __typename }', { t: 'Query' }],
  ['{ __typename language }', { __typename: 'Query', language: 'en' }],
  ['{ __schema { queryType { name } } language }', { __schema: { queryType: { name: 'Query' } }, language: 'en' }],
  [
    '{ ...F ... on Query { day } } fragment F on Query { language __type(name: "Day") { kind } }',
    { language: 'en', day: '2026-01-01', __type: { kind: 'SCALAR' } },
  ],
])('what is asked of the schema goes together with data: %s', async (query, data) => {
  expect(await dataOf(query)).toEqual(data);
});

test('introspection as explorers ask it is answered', async () => {
  const query = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const { text } = await served.ask(query);
  expect(text).toContain('"name":"Credential"');
  expect(text).not.toMatch(/join__|link__|_Entity|_Service|secret|Hidden/);
});

test('mutations run one after another over subgraphs', async () => {
  expect(await dataOf('mutation { first second third }')).toEqual({
    first: 'first',
    second: 'second',
    third: 'third after second',
  });
  expect(journal).toEqual(['first begins', 'first ends', 'second']);
});

test('each subgraph gets one context per request, with the request in it', async () => {
  const id = toGlobalId('Credential', '25736');
  const query =
    '{ language again: language credentials(first: 1) { hint } node(id: "ID") { ... on Credential { title } } }';
  await dataOf(query.replace('ID', id));
  expect(contexts).toBe(4 - 1);
  await dataOf('{ language }');
  expect(contexts).toBe(4);
});

test('a request begins once, with the headers of the client', async () => {
  const before = served.begun.length;
  await served.ask('{ language credentials(first: 1) { hint } }', {}, { 'x-mark': 'here' });
  expect(served.begun.slice(before).map((headers) => headers['x-mark'])).toEqual(['here']);
});

test('an aborted first request leaves the plan of its document usable', async () => {
  const query = '{ language day credentials(first: 3) { title } }';
  const abort = new AbortController();
  const first = fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: abort.signal,
  });
  abort.abort();
  await expect(first).rejects.toThrow();
  expect(await dataOf(query)).toMatchObject({ language: 'en', day: '2026-01-01' });
});
