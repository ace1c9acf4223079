import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorCodes } from '../../../src/shared/graph/errorCodes.js';
import { exampleSubgraphs } from './exampleSubgraphs.js';
import { serveGateway, type Answer, type ServedGateway } from './servedGateway.js';

let served: ServedGateway;
beforeAll(async () => {
  served = await serveGateway({ subgraphs: exampleSubgraphs() });
});
afterAll(() => served[Symbol.asyncDispose]());

const word = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ':',
    '$',
    '!',
    '@',
    '...',
    '"',
    '"""',
    '#',
    '\\u0000',
    '\ufeff',
    '|',
    '&',
    'query',
    'mutation',
    'subscription',
    'fragment',
    'on',
    'null',
    'true',
    '-1',
    '1e999',
    '9'.repeat(40),
    '__schema',
    '__type',
    '__typename',
    '__proto__',
    'constructor',
    '_entities',
    '_service',
    'Query',
    'Credential',
    'credentials',
    'found',
    'day',
    'node',
    'nodes',
    'refuses',
    'hidden',
    'secret',
    'id',
    'first',
    'ids',
    '@skip(if: true)',
    '@include(if: $x)',
    '@defer',
    "'; drop table learner; --",
    '=cmd|x',
    '${7*7}',
  ),
  fc.string({ maxLength: 8 }),
);
const soup = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const nearly = fc
  .tuple(
    fc.constantFrom(
      '{ credentials(first: 2) { id title hint(prefix: "x") parts(first: 1) { code } } }',
      'query ($id: ID!, $d: Day) { node(id: $id) { __typename ... on Learner { name } } day(after: $d) }',
      'mutation { first second third } fragment F on Query { day }',
    ),
    fc.nat(90),
    fc.nat(5),
    word,
  )
  .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
const misnamed = fc
  .tuple(fc.constantFrom('credentials', 'found', 'nope', 'node'), fc.stringMatching(/^[a-z]\w{0,6}$/), fc.nat(200))
  .map(([field, name, first]) => `{ ${field}(first: ${first}) { ${name} ... on ${name} { id } } }`);
const variables = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(fc.constantFrom('id', 'd', 'x', '__proto__', 'constructor'), fc.jsonValue({ maxDepth: 2 })),
);
const params = fc.record(
  {
    query: fc.oneof(soup, nearly, misnamed, fc.jsonValue({ maxDepth: 1 })),
    variables,
    operationName: fc.oneof(fc.constantFrom('A', '__proto__', null), fc.jsonValue({ maxDepth: 1 })),
    extensions: variables,
    other: fc.jsonValue(),
  },
  { requiredKeys: ['query'] },
);
const body = fc.oneof(
  { weight: 6, arbitrary: params.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.json() },
  {
    weight: 1,
    arbitrary: fc.array(params, { maxLength: 3 }).map((value) => JSON.stringify(value)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const headers = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'application/json',
      'application/json',
      'application/graphql+json',
      'text/plain',
      'x/y',
      'application/json;charset=utf-16',
      'multipart/form-data',
      ',',
      ';',
    ),
    accept: fc.constantFrom(
      'application/json',
      'application/graphql-response+json',
      '*/*',
      'text/html',
      ';q',
      'a/b;q=9',
    ),
    'accept-language': fc.constantFrom('nl', 'en', 'xx', '*;q=0', ';;'),
    'graphql-require-preflight': fc.constantFrom('1', ''),
  },
  { requiredKeys: ['content-type'] },
);
const wellFormed = fc
  .record({
    query: fc.oneof(soup, nearly, misnamed),
    variables: fc.dictionary(fc.constantFrom('id', 'd'), fc.jsonValue({ maxDepth: 2 })),
  })
  .map((asked) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
    search: '',
  }));
const malformed = fc.record({
  method: fc.constantFrom('POST', 'POST', 'POST', 'GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'),
  headers,
  body,
  search: fc.oneof(fc.constant(''), fc.dictionary(fc.constantFrom('query', 'variables', 'a'), soup).map(toSearch)),
});

function toSearch(parameters: Record<string, string>): string {
  return `?${String(new URLSearchParams(Object.entries(parameters).map(([k, v]): [string, string] => [k, v.toWellFormed()])))}`;
}

const tenAtOnce = { minLength: 10, maxLength: 10 };

test('whatever is sent, an error is coded, has the request id, and shows nothing of the inside', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(wellFormed, malformed), tenAtOnce), async (requests) => {
      const answers = await Promise.all(
        requests.map(({ method, headers: sent, body: text, search }) => {
          const hasBody = method !== 'GET' && method !== 'OPTIONS';
          return served.send({ method, headers: sent, ...(hasBody && { body: text }) }, search);
        }),
      );
      answers.forEach(expectHonest);
      for (const error of answers.flatMap((answer) => answer.body.errors ?? [])) seen.add(error.extensions.code);
    }),
    { numRuns: 80 },
  );
  expect([...seen]).toEqual(expect.arrayContaining(['BAD_REQUEST', 'PARSE_FAILED', 'VALIDATION_FAILED']));
  expect(served.log).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

function expectHonest({ status, headers: given, body: answer, text }: Answer): void {
  expect(status).toBeLessThan(500);
  expect(answer.data !== undefined || (answer.errors?.length ?? 0) > 0).toBe(true);
  for (const { message, extensions } of answer.errors ?? []) {
    expect(Object.keys(errorCodes)).toContain(extensions.code);
    expect(extensions.requestId).toBe(given.get('x-request-id'));
    expect(message).not.toBe('');
    expect(Object.keys(extensions).sort()).toEqual(
      ['code', 'details', 'docs', 'field', 'requestId'].filter((key) => key in extensions),
    );
  }
  expect(text).not.toMatch(/node_modules|\bat \S+ \(|select \* from|db\.internal|10\.0\.0\.9|ECONN/);
}
