import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codedError } from '../../../src/shared/graph/CodedError.js';
import { toGlobalId } from '../../../src/shared/graph/globalId.js';
import { exampleSubgraphs } from '../gateway/exampleSubgraphs.js';
import { type Answer, serveGateway, type ServedGateway } from '../gateway/servedGateway.js';
import { subgraphOf } from '../gateway/subgraphOf.js';
import { type RemoteGateway, serveRemotely, subgraphListener } from './remoteGateway.js';

const never = new Promise<never>(() => undefined);
const learner = toGlobalId('Learner', 'ané');
const credential = (key: string): string => toGlobalId('Credential', key);

describe('over HTTP as in place', () => {
  let here: ServedGateway;
  let there: RemoteGateway;

  beforeAll(async () => {
    here = await serveGateway({ subgraphs: exampleSubgraphs() });
    there = await serveRemotely(exampleSubgraphs());
  });

  afterAll(async () => {
    await here[Symbol.asyncDispose]();
    await there[Symbol.asyncDispose]();
  });

  const ids = [credential('1'), learner, 'nonsense', credential('none'), credential('broken')];
  test.each<[string, object?]>([
    ['{ credentials(first: 3) { id title hours hint(prefix: "see ") parts(first: 1) { code } } }'],
    ['{ found { __typename ... on Credential { title hint } ... on Outcome { code } } day(after: "2027-01-31") }'],
    ['query ($size: Size) { bySize(size: $size) }', { size: { width: 7, inner: { width: 1 } } }],
    ['query ($id: ID!) { learner(id: $id) { name pathway(goal: "hbo") holds { title hint } } }', { id: learner }],
    ['query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Learner { name } } }', { ids }],
    ['{ credentials(first: 3) { fragile } }'],
    ['{ refuses(first: 101) fails unavailable language }'],
    ['mutation { first second third }'],
  ])('%s', async (query, variables) => {
    for (const language of ['en', 'nl']) {
      const ask = (gateway: ServedGateway) => gateway.ask(query, variables, { 'accept-language': language });
      expect(comparable(await ask(there))).toEqual(comparable(await ask(here)));
    }
  });

  test('a fault is written down by the subgraph and by the gateway, under one request id, and its inside by neither', async () => {
    const { body } = await there.ask('{ fails }');
    const requestId = body.errors?.[0]?.extensions.requestId;
    expect(there.subgraphLog.at(-1)).toMatchObject({ requestId, code: 'INTERNAL', path: 'fails', name: 'Error' });
    expect(there.log.at(-1)).toMatchObject({
      details: { requestId, code: 'INTERNAL', path: 'fails', cause: 'catalogue INTERNAL' },
    });
    expect(JSON.stringify([there.log, there.subgraphLog])).not.toMatch(/duplicate|db\.internal|123456782/);
  });
});

function comparable({ status, text, body }: Answer): object {
  const errors = body.errors?.map(({ extensions: { requestId: _, ...extensions }, ...error }) => ({
    ...error,
    extensions,
  }));
  return {
    status,
    data: /"data":.*/.exec(text)?.[0].replace(/,"errors".*/, ''),
    errors: errors?.map((error) => JSON.stringify(error)).sort(),
  };
}

test('a refusal with a text of its own keeps it in both languages, braces and all', async () => {
  const text = { en: 'No {thing}, but {{x}}', nl: 'Geen {thing}, maar {{x}}' };
  const refusing = subgraphOf('refusing', 'type Query { no: String }', {
    Query: {
      no() {
        throw codedError('BAD_INPUT', { thing: '{thing}' }, { field: 'a.b', text });
      },
    },
  });
  await using here = await serveGateway({ subgraphs: [refusing] });
  await using there = await serveRemotely([refusing]);
  for (const [language, message] of [
    ['en', 'No {thing}, but {}'],
    ['nl', 'Geen {thing}, maar {}'],
  ] as const) {
    const answers = await Promise.all(
      [here, there].map((one) => one.ask('{ no }', {}, { 'accept-language': language })),
    );
    for (const { body } of answers) expect(body.errors?.[0]).toMatchObject({ message, extensions: { field: 'a.b' } });
  }
});

/** One subgraph that answers and one that is replaced. */
function two() {
  return [
    subgraphOf('sound', 'type Query { sound: String }', { Query: { sound: () => 'sound' } }),
    subgraphOf('broken', 'type Query { broken: String }', { Query: { broken: () => 'whole again' } }),
  ] as const;
}

const ask = '{ sound broken }';

describe('a subgraph that does not answer as it should', () => {
  const listeners: [string, RequestListener][] = [
    ['fails', (_, response) => response.writeHead(500).end('select 1')],
    ['answers no JSON', (_, response) => response.writeHead(200).end('{"data":{"broken":')],
    ['answers another form', (_, response) => response.writeHead(500).end('{}')],
    ['hangs up', (request) => request.destroy()],
    ['hangs up within the answer', (_, response) => void response.writeHead(200).write('{', () => response.destroy())],
    ['has another secret', (_, response) => response.writeHead(401).end('{}')],
    ['never knows a document', (_, response) => response.writeHead(409).end('{"extensions":{"held":[]}}')],
  ];

  test.each(listeners)(
    '%s: its field is UNAVAILABLE, the rest is answered, and it may come back',
    async (_, listener) => {
      const [sound, broken] = two();
      await using gateway = await serveRemotely([sound, broken]);
      expect((await gateway.ask(ask)).body).toEqual({ data: { sound: 'sound', broken: 'whole again' } });
      gateway.replace('broken', listener);
      const { body, text } = await gateway.ask(ask);
      expect(body.data).toEqual({ sound: 'sound', broken: null });
      expect(body.errors).toMatchObject([{ path: ['broken'], extensions: { code: 'UNAVAILABLE' } }]);
      expect(text).not.toMatch(/select|127\.0\.0\.1|UND_ERR/);
      expect(gateway.log).toMatchObject([
        { details: { requestId: body.errors?.[0]?.extensions.requestId, cause: expect.stringMatching(/^broken /) } },
      ]);
      gateway.replace('broken', subgraphListener(broken));
      expect((await gateway.ask(ask)).body).toEqual({ data: { sound: 'sound', broken: 'whole again' } });
    },
  );

  test('hangs: the request ends at its deadline', async () => {
    await using gateway = await serveRemotely(two(), { limits: { deadlineMs: 250 } });
    gateway.replace('broken', () => undefined);
    const { status, body } = await gateway.ask(ask);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([504, 'TIMEOUT']);
  });
});

test('a document is sent once, and again to a subgraph that does not know it', async () => {
  const [sound, broken] = two();
  await using gateway = await serveRemotely([sound, broken]);
  const sent: boolean[] = [];
  const recording = (listener: RequestListener): RequestListener => {
    return (request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => sent.push('query' in (JSON.parse(Buffer.concat(parts).toString()) as object)));
      listener(request, response);
    };
  };
  gateway.replace('broken', recording(subgraphListener(broken)));
  for (const times of [1, 2, 3]) expect((await gateway.ask(ask)).body.errors, String(times)).toBeUndefined();
  expect(sent).toEqual([true, false, false]);
  gateway.replace('broken', recording(subgraphListener(broken)));
  expect((await gateway.ask(ask)).body.errors).toBeUndefined();
  expect(sent).toEqual([true, false, false, false, true]);
});

describe('a mutation is sent once', () => {
  /** A subgraph that counts what it does, and what lets a count go on. */
  function counting(wait: Promise<unknown> = Promise.resolve()) {
    const did = { begun: 0, done: 0 };
    const count = async () => {
      did.begun += 1;
      await wait;
      did.done += 1;
      return did.done;
    };
    const sdl = 'type Query { idle: Int } type Mutation { count: Int }';
    return { did, subgraph: subgraphOf('counting', sdl, { Mutation: { count } }) };
  }
  const twice = 'mutation { one: count two: count }';

  test('and again only to a subgraph that did nothing, since it did not know the document', async () => {
    const { did, subgraph } = counting();
    await using gateway = await serveRemotely([subgraph]);
    expect((await gateway.ask(twice)).body).toEqual({ data: { one: 1, two: 2 } });
    gateway.replace('counting', subgraphListener(subgraph));
    expect((await gateway.ask(twice)).body).toEqual({ data: { one: 3, two: 4 } });
    expect(did).toEqual({ begun: 4, done: 4 });
  });

  test('where the answer is lost on its way: it is UNAVAILABLE, and done once', async () => {
    const { did, subgraph } = counting();
    await using gateway = await serveRemotely([subgraph]);
    const listener = subgraphListener(subgraph);
    gateway.replace('counting', (request, response) => {
      response.writeHead = () => response.destroy();
      listener(request, response);
    });
    const { body } = await gateway.ask('mutation { count }');
    expect(body).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(did).toEqual({ begun: 1, done: 1 });
  });

  test.each(['in place', 'over HTTP'])(
    'where the deadline passes: it is TIMEOUT, and goes on to its end %s',
    async (place) => {
      const wait = Promise.withResolvers<void>();
      const { did, subgraph } = counting(wait.promise);
      const limits = { deadlineMs: 250 };
      await using gateway =
        place === 'in place'
          ? await serveGateway({ subgraphs: [subgraph], limits })
          : await serveRemotely([subgraph], { limits });
      expect((await gateway.ask('mutation { count }')).body.errors).toMatchObject([
        { extensions: { code: 'TIMEOUT' } },
      ]);
      expect(did).toEqual({ begun: 1, done: 0 });
      wait.resolve();
      await expect.poll(() => did).toEqual({ begun: 1, done: 1 });
    },
  );
});

test('a mutation that fails does not keep the next one from being done', async () => {
  const fail = () => {
    throw codedError('NOT_FOUND');
  };
  const sdl = 'type Query { idle: Int } type Mutation { fail: Int count: Int }';
  const subgraph = subgraphOf('failing', sdl, { Mutation: { fail, count: () => 7 } });
  for (const serve of [() => serveGateway({ subgraphs: [subgraph] }), () => serveRemotely([subgraph])]) {
    await using gateway = await serve();
    expect((await gateway.ask('mutation { fail count }')).body).toMatchObject({
      data: { fail: null, count: 7 },
      errors: [{ path: ['fail'], extensions: { code: 'NOT_FOUND' } }],
    });
  }
});

test('a client that goes away is told to the subgraph, and takes no answer from others who ask the same', async () => {
  const begun = Promise.withResolvers<void>();
  const told = Promise.withResolvers<unknown>();
  let asked = 0;
  const slow = subgraphOf(
    'slow',
    'type Query { slow: String }',
    {
      Query: {
        slow: (_: unknown, _args: object, { signal }: { signal: AbortSignal }) => {
          asked += 1;
          if (asked > 1) return 'answered';
          signal.addEventListener('abort', () => told.resolve(signal.reason));
          begun.resolve();
          return never;
        },
      },
    },
    ({ signal }) => ({ signal }),
  );
  await using gateway = await serveRemotely([slow]);
  const gone = new AbortController();
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ slow }"}' };
  const first = gateway.send({ ...init, signal: gone.signal });
  await begun.promise;
  const second = gateway.send(init);
  gone.abort();
  await expect(first).rejects.toThrow();
  expect(await told.promise).toMatchObject({ code: 'BAD_REQUEST' });
  expect((await second).body).toEqual({ data: { slow: 'answered' } });
});
