import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../../src/shared/graph/errorCodes.js';
import type { ServedSubgraph } from '../../../server/gateway/ServedSubgraph.js';
import { exampleSubgraphs } from './exampleSubgraphs.js';
import { serveGateway } from './servedGateway.js';
import { subgraphOf } from './subgraphOf.js';

const never = new Promise<never>(() => undefined);

function oneField(resolve: () => unknown): ServedSubgraph {
  return subgraphOf('one', 'type Query { one: String other: String }', {
    Query: { one: resolve, other: () => 'other' },
  });
}

describe('faults', () => {
  test('a fault is INTERNAL at its path, the rest is answered, and nothing of it leaves', async () => {
    await using served = await serveGateway({ subgraphs: exampleSubgraphs() });
    const { status, text, body } = await served.ask('{ fails language }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ fails: null, language: 'en' });
    expect(body.errors).toMatchObject([{ path: ['fails'], extensions: { code: 'INTERNAL' } }]);
    expect(text).not.toMatch(/duplicate|learner"|db\.internal|123456782|stack|\.ts|\.js/);
  });

  test('the log finds the place by the request id and holds nothing of the data', async () => {
    await using served = await serveGateway({ subgraphs: exampleSubgraphs() });
    const { body } = await served.ask('{ fails }');
    expect(served.log).toMatchObject([
      {
        details: {
          requestId: body.errors?.[0]?.extensions.requestId,
          path: 'fails',
          name: 'Error',
        },
      },
    ]);
    const written = JSON.stringify(served.log);
    expect(written).toMatch(/exampleSubgraphs\.ts/);
    expect(written).not.toMatch(/duplicate|db\.internal|123456782/);
  });

  test('the message of a fault in the code is logged, since it can hold no data', async () => {
    const subgraph = oneField(() => (undefined as unknown as { name: string }).name);
    await using served = await serveGateway({ subgraphs: [subgraph] });
    await served.ask('{ one }');
    expect(served.log).toMatchObject([{ details: { name: 'TypeError', cause: expect.stringContaining('undefined') } }]);
  });

  test('a fault in an entity is at the path where it is shown', async () => {
    await using served = await serveGateway({ subgraphs: exampleSubgraphs() });
    const { body } = await served.ask('{ credentials(first: 3) { fragile } }');
    expect(body.data).toEqual({
      credentials: [{ fragile: 'whole' }, { fragile: null }, { fragile: 'whole' }],
    });
    expect(body.errors).toMatchObject([{ path: ['credentials', 1, 'fragile'], extensions: { code: 'INTERNAL' } }]);
  });

  test('an error at a path of the query plan loses that path', async () => {
    const thing = subgraphOf(
      'thing',
      `type Thing @key(fields: "id") { id: ID! } type Query { thing: Thing others: [Thing] }`,
      {
        Query: { thing: () => ({ id: '1' }), others: () => [{ id: '2' }] },
      },
    );
    const more = subgraphOf('more', `type Thing @key(fields: "id") { id: ID! more: String }`, {
      Thing: {
        __resolveReference() {
          throw new Error('thrown at once');
        },
      },
    });
    await using served = await serveGateway({ subgraphs: [thing, more] });
    const { body, text } = await served.ask('{ thing { more } others { more } }');
    expect(body.data).toEqual({ thing: { more: null }, others: [{ more: null }] });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toContain('INTERNAL');
    expect(text).not.toMatch(/"_|thrown/);
  });

  test.each([
    ['ECONNREFUSED', 'UNAVAILABLE'],
    ['08006', 'UNAVAILABLE'],
    ['57P01', 'UNAVAILABLE'],
    ['53300', 'UNAVAILABLE'],
    ['57014', 'TIMEOUT'],
    ['23505', 'INTERNAL'],
  ])('a database error %s leaves as %s, also when it is the cause of another', async (code, leaves) => {
    const cause = Object.assign(new Error('at 10.0.0.9'), { code });
    const subgraph = oneField(() => {
      throw new Error('wrapped', { cause });
    });
    await using served = await serveGateway({ subgraphs: [subgraph] });
    expect((await served.ask('{ one }')).body.errors?.[0]?.extensions.code).toBe(leaves);
  });

  test.each([
    ['nothing', undefined],
    ['text', 'select 1'],
    ['an object', { message: 'select 1' }],
    [
      'an error of GraphQL with a code of its own',
      Object.assign(new Error('select 1'), { extensions: { code: 'PAGE_SIZE' } }),
    ],
    ['an abort', new DOMException('select 1', 'AbortError')],
  ])('%s thrown is INTERNAL', async (_name, thrown) => {
    const subgraph = oneField(() => {
      throw thrown;
    });
    await using served = await serveGateway({ subgraphs: [subgraph] });
    const { body, text } = await served.ask('{ one other }');
    expect(body).toMatchObject({
      data: { one: null, other: 'other' },
      errors: [{ extensions: { code: 'INTERNAL' } }],
    });
    expect(text).not.toContain('select');
  });
});

describe('requests that cannot begin', () => {
  test.each([
    [Object.assign(new Error('connect 10.0.0.9'), { code: 'ECONNREFUSED' }), 503, 'UNAVAILABLE'],
    [new Error('what'), 500, 'INTERNAL'],
  ])('%s', async (fault, status, code) => {
    const beginRequest = (): Promise<never> => Promise.reject(fault);
    await using served = await serveGateway({ subgraphs: exampleSubgraphs(), beginRequest });
    const answer = await served.ask('{ language }');
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, code]);
    expect(answer.text).not.toMatch(/connect|what/);
  });

  test('a subgraph that cannot make its context fails alone', async () => {
    const broken = { ...oneField(() => 'one'), contextFor: () => never as never };
    broken.contextFor = () => {
      throw new Error('no context at db.internal');
    };
    await using served = await serveGateway({ subgraphs: [...exampleSubgraphs(), broken] });
    const { body, text } = await served.ask('{ language one }');
    expect(body).toMatchObject({
      data: { language: 'en', one: null },
      errors: [{ extensions: { code: 'INTERNAL' } }],
    });
    expect(text).not.toContain('db.internal');
  });
});

describe('refusals', () => {
  test('what a resolver refuses keeps its code, field and figures', async () => {
    await using served = await serveGateway({ subgraphs: exampleSubgraphs() });
    const { body } = await served.ask('{ refuses(first: 101) }');
    expect(body.errors).toMatchObject([
      {
        message: '101 is asked for where 1 to 100 can be had. Ask for at most 100 and page on.',
        path: ['refuses'],
        extensions: {
          code: 'PAGE_SIZE',
          field: 'first',
          details: { min: 1, max: 100, actual: 101 },
        },
      },
    ]);
    expect(served.log).toEqual([]);
  });

  test('a refusal is said in the language of the client', async () => {
    await using served = await serveGateway({ subgraphs: exampleSubgraphs() });
    const { body } = await served.ask('{ refuses(first: 101) }', {}, { 'accept-language': 'nl' });
    expect(body.errors?.[0]?.message).toBe(
      'Er worden er 101 gevraagd waar 1 tot en met 100 kan. Vraag er hooguit 100 en blader verder.',
    );
  });

  test('a bad variable is said in Dutch, with notice that the reason is English', async () => {
    await using served = await serveGateway({ subgraphs: exampleSubgraphs() });
    const { body } = await served.ask('query ($d: Day!) { day(after: $d) }', {}, { 'accept-language': 'nl' });
    expect(body.errors?.[0]?.message).toBe(
      'Een opgegeven waarde is niet toegestaan (de reden is Engels): Variable "$d" of required type "Day!" was not provided.',
    );
  });

  test('every code has a text in both languages', () => {
    for (const text of Object.values(errorCodes)) {
      expect(text.en).not.toBe('');
      expect(text.nl).not.toBe('');
    }
  });
});

describe('the deadline', () => {
  const limits = { deadlineMs: 250 };

  test('an answer that is not ready is TIMEOUT, and the resolver is told', async () => {
    const told = Promise.withResolvers<unknown>();
    const subgraph = subgraphOf(
      'slow',
      'type Query { slow: String }',
      {
        Query: {
          slow: (_: unknown, _args: object, { signal }: { signal: AbortSignal }) => {
            signal.addEventListener('abort', () => told.resolve(signal.reason));
            return never;
          },
        },
      },
      ({ signal }) => ({ signal }),
    );
    await using served = await serveGateway({ subgraphs: [subgraph], limits });
    const { status, body } = await served.ask('{ slow }');
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([504, 'TIMEOUT']);
    expect(await told.promise).toMatchObject({ code: 'TIMEOUT' });
  });

  test('a request that cannot begin in time is TIMEOUT', async () => {
    await using served = await serveGateway({
      subgraphs: exampleSubgraphs(),
      limits,
      beginRequest: () => never,
    });
    expect((await served.ask('{ language }')).body.errors?.[0]?.extensions.code).toBe('TIMEOUT');
  });

  test('a body that does not come in time is 408', async () => {
    await using served = await serveGateway({ subgraphs: exampleSubgraphs(), limits });
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from('{')),
    });
    const headers = { 'content-type': 'application/json' };
    const answer = await served.send({
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    });
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([408, 'TIMEOUT']);
  });
});
