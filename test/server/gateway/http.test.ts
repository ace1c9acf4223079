import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleSubgraphs } from './exampleSubgraphs.js';
import { serveGateway, type ServedGateway } from './servedGateway.js';

const json = { 'content-type': 'application/json' };
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
let served: ServedGateway;

beforeAll(async () => {
  served = await serveGateway({ subgraphs: exampleSubgraphs() });
});
afterAll(() => served[Symbol.asyncDispose]());

function post(body: string | Buffer, headers: Record<string, string> = json) {
  return served.send({ method: 'POST', headers, body: new Uint8Array(Buffer.from(body)) });
}

function get(parameters: Record<string, string>, headers: Record<string, string> = preflighted) {
  return served.send({ headers }, `?${String(new URLSearchParams(parameters))}`);
}

const preflighted = { 'graphql-require-preflight': '1' };
const question = JSON.stringify({ query: '{ language }' });

describe('what is served', () => {
  test('POST of JSON', async () => {
    const { status, body } = await post(question);
    expect([status, body]).toEqual([200, { data: { language: 'en' } }]);
  });

  test('GET with variables', async () => {
    const parameters = {
      query: 'query ($d: Day) { day(after: $d) }',
      variables: '{"d":"2026-02-03"}',
    };
    expect((await get(parameters)).body).toEqual({ data: { day: '2026-02-03' } });
  });

  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json; charset=utf-8, application/json;q=0.9', 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json;q=0.1', 'application/json'],
  ])('Accept %s is answered as %s', async (accept, type) => {
    const { headers } = await post(question, { ...json, ...(accept && { accept }) });
    expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  });

  test('every answer carries a request id, its language, and is not to be stored', async () => {
    const { headers } = await post(question, { ...json, 'accept-language': 'nl-NL, en;q=0.5' });
    expect(headers.get('x-request-id')).toMatch(uuid);
    expect(headers.get('content-language')).toBe('nl');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    [undefined, 'en'],
    ['de', 'en'],
    ['nl', 'nl'],
    ['en, nl;q=0.9', 'en'],
    ['de, nl-BE;q=0.3', 'nl'],
    [';;,,=', 'en'],
  ])('Accept-Language %s gives %s', async (acceptLanguage, language) => {
    const headers = { ...json, ...(acceptLanguage && { 'accept-language': acceptLanguage }) };
    expect((await post(question, headers)).body.data).toEqual({ language });
  });
});

describe('what is refused', () => {
  const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
  const cases: [string, number, string, () => ReturnType<typeof post>][] = [
    ['a GET that a foreign page can send', 400, 'BAD_REQUEST', () => get({ query: '{ language }' }, {})],
    ['a form', 400, 'BAD_REQUEST', () => post('query={language}', urlencoded)],
    ['plain text', 400, 'BAD_REQUEST', () => post(question, { 'content-type': 'text/plain; x=application/json' })],
    ['a body of no type', 400, 'BAD_REQUEST', () => post(question, { 'content-type': '' })],
    ['another type', 415, 'BAD_REQUEST', () => post(question, { 'content-type': 'application/graphql' })],
    ['a preflighted form', 415, 'BAD_REQUEST', () => post('query={language}', { ...urlencoded, ...preflighted })],
    [
      'another charset',
      415,
      'BAD_REQUEST',
      () => post(question, { 'content-type': 'application/json; charset=utf-16' }),
    ],
    ['another method', 405, 'BAD_REQUEST', () => served.send({ method: 'DELETE', headers: json })],
    ['OPTIONS', 405, 'BAD_REQUEST', () => served.send({ method: 'OPTIONS' })],
    ['a stream', 406, 'BAD_REQUEST', () => post(question, { ...json, accept: 'text/event-stream' })],
    ['parts', 406, 'BAD_REQUEST', () => post(question, { ...json, accept: 'multipart/mixed' })],
    ['no JSON', 400, 'BAD_REQUEST', () => post('{"query": ')],
    ['no UTF-8', 400, 'BAD_REQUEST', () => post(Buffer.from([0x22, 0xff, 0x22]))],
    ['an empty body', 400, 'BAD_REQUEST', () => post('')],
    ['a batch', 400, 'BAD_REQUEST', () => post(`[${question}]`)],
    ['null', 400, 'BAD_REQUEST', () => post('null')],
    ['no query', 400, 'BAD_REQUEST', () => post('{}')],
    ['a query that is no text', 400, 'BAD_REQUEST', () => post('{"query":7}')],
    ['variables that are no object', 400, 'BAD_REQUEST', () => post('{"query":"{a}","variables":[1]}')],
    ['a name that is no text', 400, 'BAD_REQUEST', () => post('{"query":"{a}","operationName":{}}')],
    ['extensions that are no object', 400, 'BAD_REQUEST', () => post('{"query":"{a}","extensions":1}')],
    ['an unknown parameter', 400, 'BAD_REQUEST', () => post('{"query":"{a}","__proto__":{}}')],
    ['variables by GET that are no JSON', 400, 'BAD_REQUEST', () => get({ query: '{a}', variables: '{' })],
    ['a mutation by GET', 405, 'BAD_REQUEST', () => get({ query: 'mutation { first }' })],
    ['a document without an operation', 400, 'BAD_REQUEST', () => post('{"query":"fragment F on Query { day }"}')],
    ['an operation that is not there', 400, 'BAD_REQUEST', () => post('{"query":"{day}","operationName":"A"}')],
    ['two operations and no name', 400, 'BAD_REQUEST', () => post('{"query":"query A {day} query B {day}"}')],
    ['a subscription', 400, 'VALIDATION_FAILED', () => post('{"query":"subscription { x }"}', graphqlResponse)],
    ['a defer', 400, 'VALIDATION_FAILED', () => post('{"query":"{ ... @defer { day } }"}', graphqlResponse)],
    ['no GraphQL', 400, 'PARSE_FAILED', () => post('{"query":"{"}', graphqlResponse)],
    ['an unknown field', 400, 'VALIDATION_FAILED', () => post('{"query":"{ nope }"}', graphqlResponse)],
    ['a wrong literal', 400, 'VALIDATION_FAILED', () => post('{"query":"{ day(after: 1) }"}', graphqlResponse)],
    ['a wrong variable', 400, 'BAD_INPUT', () => post('{"query":"query($d:Day!){day(after:$d)}"}', graphqlResponse)],
  ];

  test.each(cases)('%s: %i %s', async (_name, status, code, send) => {
    const answer = await send();
    const [error] = answer.body.errors ?? [];
    expect([answer.status, error?.extensions.code]).toEqual([status, code]);
    expect(error?.extensions.requestId).toBe(answer.headers.get('x-request-id'));
    expect(answer.body).not.toHaveProperty('data');
  });

  test('for clients of application/json a well-formed request that fails is 200', async () => {
    for (const query of ['{', '{ nope }', 'query($d:Day!){day(after:$d)}']) {
      expect((await post(JSON.stringify({ query }), { ...json, accept: 'application/json' })).status).toBe(200);
    }
  });

  test('405 says which methods are served', async () => {
    expect((await served.send({ method: 'PUT', headers: json })).headers.get('allow')).toBe('GET, POST');
    expect((await get({ query: 'mutation { first }' })).headers.get('allow')).toBe('POST');
  });
});

const graphqlResponse = { ...json, accept: 'application/graphql-response+json' };
