import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gatewayLimits } from '../../../server/gateway/limits.js';
import { exampleSubgraphs } from './exampleSubgraphs.js';
import { serveGateway, type Answer, type ServedGateway } from './servedGateway.js';

let served: ServedGateway;
beforeAll(async () => {
  served = await serveGateway({ subgraphs: exampleSubgraphs() });
});
afterAll(() => served[Symbol.asyncDispose]());

function times(count: number, text: string): string {
  return text.repeat(count);
}

function numbered(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

/** Credentials and outcomes in turn, `levels` fields deep. */
function nested(levels: number): string {
  const field = (level: number): string => (level % 2 ? 'in(first: 1)' : 'parts(first: 1)');
  const open = numbered(levels - 2, (level) => `${field(level)} {`);
  return `{ credentials(first: 1) { ${open} id ${times(levels - 2, '}')} } }`;
}

function expectRefusal(answer: Answer, code: string, details: object): void {
  const [error] = answer.body.errors ?? [];
  expect(answer.body).not.toHaveProperty('data');
  expect(error?.extensions).toMatchObject({ code, details });
  expect(error?.message).toContain(String(error?.extensions.details?.['limit']));
}

function bomb(depth: number, leaf: string): string {
  const fragments = numbered(depth, (i) => `fragment F${i} on Credential { ...F${i + 1} ...F${i + 1} }`);
  return `{ credentials(first: 1) { ...F0 } } ${fragments} fragment F${depth} on Credential { ${leaf} }`;
}

describe('the document', () => {
  test.each<[string, string, string | undefined, object]>([
    ['15 levels', nested(15), undefined, {}],
    ['16 levels', nested(16), 'TOO_DEEP', { actual: 16, limit: 15 }],
    [
      '20 levels of schema',
      `{ __schema { types { ${times(18, 'ofType { ')} name ${times(18, '}')} } } }`,
      undefined,
      {},
    ],
    [
      '22 levels of schema',
      `{ __schema { types { ${times(19, 'ofType { ')} name ${times(19, '}')} } } }`,
      'TOO_DEEP',
      { actual: 21, limit: 20 },
    ],
    ['30 root fields', `{ ${times(30, 'day ')} }`, undefined, {}],
    ['31 root fields', `{ ${times(31, 'day ')} }`, 'TOO_WIDE', { actual: 31, limit: 30 }],
    [
      '31 root fields by fragment',
      `{ ...F day } fragment F on Query { ${times(30, 'day ')} }`,
      'TOO_WIDE',
      { actual: 31 },
    ],
    ['30 aliases', `{ credentials(first: 1) { ${numbered(29, (i) => `a${i}: id`)} } }`, undefined, {}],
    ['31 aliases', `{ credentials(first: 1) { ${numbered(30, (i) => `a${i}: id`)} } }`, 'TOO_WIDE', { actual: 31 }],
    ['aliases of __typename', `{ ${numbered(20, (i) => `a${i}: __typename`)} }`, 'TOO_WIDE', { actual: 40 }],
    ['6 directives', `{ day ${times(6, '@skip(if: false) ')} }`, 'TOO_WIDE', { actual: 6, limit: 5 }],
    ['6 directives on an operation', `query ${times(6, '@nope ')} { day }`, 'TOO_WIDE', { actual: 6, limit: 5 }],
    ['2,001 tokens', `{ credentials(first: 1) { ${times(1991, 'id ')} } }`, 'TOO_LARGE', { actual: 2001, limit: 2000 }],
    ['20,001 characters', `{ day }${times(19_994, ' ')}`, 'TOO_LARGE', { actual: 20_001, limit: 20_000 }],
    ['20,000 characters', `{ day }${times(19_993, ' ')}`, undefined, {}],
    ['1,001 fields', `{ credentials(first: 1) { ${times(1000, 'id ')} } }`, 'TOO_LARGE', { actual: 1001, limit: 1000 }],
    ['a fragment bomb of 2^60', bomb(60, 'id'), 'TOO_LARGE', { limit: 1000 }],
    ['a bomb of list costs', bomb(9, 'parts(first: 100) { id }'), 'TOO_LARGE', { limit: 1000 }],
  ])('%s', async (_name, query, code, details) => {
    const answer = await served.ask(query);
    if (code) expectRefusal(answer, code, details);
    else expect(answer.body.errors).toBeUndefined();
  });

  test.each(['__proto__', '__typename', 'constructor', 'toString', '__x'])('the alias %s is refused', async (name) => {
    for (const query of [
      `{ ${name}: language }`,
      `{ credentials(first: 1) { ${name}: title } }`,
      `query ${name} { language }`,
      `query ($${name}: Int) { refuses(first: $${name}) }`,
      `{ ...${name} } fragment ${name} on Query { language }`,
    ]) {
      const { body } = await served.ask(query);
      expect(body.errors?.[0]).toMatchObject({
        extensions: { code: 'VALIDATION_FAILED' },
        message: expect.stringContaining('reserved'),
      });
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('fragment cycles are refused', async () => {
    const cycle = '{ ...A } fragment A on Query { ...B day } fragment B on Query { ...A }';
    expect((await served.ask(cycle)).body.errors?.[0]?.extensions.code).toBe('VALIDATION_FAILED');
  });
});

describe('the lists', () => {
  const list = (first: string | number, below: string): string => `credentials(first: ${first}) { ${below} }`;
  const parts = (first: string | number, below: string): string => `parts(first: ${first}) { ${below} }`;

  test.each<[string, string, object, number | undefined]>([
    ['one list of 100', `{ ${list(100, 'id')} }`, {}, undefined],
    ['100 times 99', `{ ${list(100, parts(99, 'id'))} }`, {}, undefined],
    ['100 times 100', `{ ${list(100, parts(100, 'id'))} }`, {}, 10_100],
    ['cost in a variable', `query ($n: Int!) { ${list('$n', parts('$n', 'id'))} }`, { n: 100 }, 10_100],
    ['cost in a default', `query ($n: Int = 200) { ${list(50, parts('$n', 'id'))} }`, {}, 10_050],
    ['cost in a fragment', `{ ${list(100, '...F')} } fragment F on Credential { ${parts(100, 'id')} }`, {}, 10_100],
    ['side by side', `{ a: ${list(100, parts(60, 'id'))} b: ${list(100, parts(60, 'id'))} }`, {}, 12_200],
    [
      'below ids',
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Credential { ${parts(100, 'id')} } } }`,
      { ids: Array(100).fill('x') },
      10_100,
    ],
    ['a negative size hides nothing', `{ ${list(-5, parts(100, 'in(first: 100) { id }'))} }`, {}, 10_101],
  ])('%s', async (_name, query, variables, actual) => {
    const answer = await served.ask(query, variables);
    if (actual) expectRefusal(answer, 'TOO_COSTLY', { actual, limit: 10_000 });
    else expect(answer.body.errors).toBeUndefined();
  });
});

describe('the variables', () => {
  const query = 'query ($size: Size) { bySize(size: $size) }';
  const deep = (levels: number): object => (levels === 0 ? { width: 1 } : { width: 1, inner: deep(levels - 1) });

  test('12 levels pass, 13 do not', async () => {
    expect((await served.ask(query, { size: deep(10) })).body.data).toEqual({ bySize: 1 });
    expectRefusal(await served.ask(query, { size: deep(11) }), 'TOO_DEEP', {
      actual: 13,
      limit: 12,
    });
  });

  test('nesting that would exhaust a stack is refused as well', async () => {
    const body = `{"query":"{ day }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const headers = { 'content-type': 'application/json' };
    expectRefusal(await served.send({ method: 'POST', headers, body }), 'TOO_DEEP', { limit: 12 });
  });

  test('5,000 values pass, 5,001 do not', async () => {
    expect((await served.ask('{ day }', { a: Array(4_999).fill(0) })).body.errors).toBeUndefined();
    expectRefusal(await served.ask('{ day }', { a: Array(5_000).fill(0) }), 'TOO_LARGE', {
      actual: 5_001,
      limit: 5_000,
    });
  });

  test('a key that would change every object is refused', async () => {
    const body = '{"query":"{ day }","variables":{"a":[{"__proto__":{"x":1}}]}}';
    const headers = { 'content-type': 'application/json' };
    const { body: answer } = await served.send({ method: 'POST', headers, body });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: '__proto__' });
  });
});

describe('the body', () => {
  const headers = { 'content-type': 'application/json' };
  const bodyOf = (bytes: number): string => {
    const start = '{"query":"{ day }","extensions":{"a":"';
    return `${start}${'x'.repeat(bytes - start.length - 3)}"}}`;
  };

  test('256 kB pass', async () => {
    const answer = await served.send({
      method: 'POST',
      headers,
      body: bodyOf(gatewayLimits.bodyBytes),
    });
    expect(answer.body).toEqual({ data: { day: '2026-01-01' } });
  });

  test('one byte more is 413', async () => {
    const answer = await served.send({
      method: 'POST',
      headers,
      body: bodyOf(gatewayLimits.bodyBytes + 1),
    });
    expect(answer.status).toBe(413);
    expectRefusal(answer, 'TOO_LARGE', { actual: 262_145, limit: 262_144 });
  });

  test('20 MB in pieces of no announced length are 413', async () => {
    const piece = new Uint8Array(64 * 1024).fill(32);
    let left = 320;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
    });
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    expect((await served.send(init)).status).toBe(413);
  });
});
