import { buildSchema, type DocumentNode, type GraphQLUnionType, parse } from 'graphql';
import { expect, it } from 'vitest';
import { ContextPool } from '../../../server/gateway/ContextPool.js';
import { InPlaceTransport } from '../../../server/gateway/InPlaceTransport.js';

const request = { now: new Date(0), requestId: 'r', language: 'en', snapshotId: 's', reader: {} } as const;

/** A subgraph whose one field is answered so, and the count of its calls. */
function counted(answer: () => unknown, root: 'Query' | 'Mutation' = 'Query') {
  const schema = buildSchema('type A { a: Int } union U = A type Query { u: U } type Mutation { u: U }');
  const calls = { count: 0 };
  const field = schema.getRootType(root === 'Query' ? ('query' as never) : ('mutation' as never))?.getFields()['u'];
  if (!field) throw new Error('There is no field');
  field.resolve = () => {
    calls.count += 1;
    return answer();
  };
  const transport = new InPlaceTransport([{ name: 's', sdl: '', schema, contextFor: () => ({}) }], new ContextPool());
  return { schema, calls, transport };
}

/** How often the field is called in each of so many answers. */
async function callsOf(
  { transport, calls }: ReturnType<typeof counted>,
  asked: string | DocumentNode,
  times = 3,
): Promise<number[]> {
  const document = typeof asked === 'string' ? parse(asked) : asked;
  const counts: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const before = calls.count;
    await transport.fetch('s', { document }, { ...request });
    counts.push(calls.count - before);
  }
  return counts;
}

const asked = '{ u { ... on A { a } } }';
const found = { __typename: 'A', a: 1 };

function fail(): never {
  throw new Error('no');
}

it('executes what answers once, compiled or not', async () => {
  expect(
    await callsOf(
      counted(() => found),
      asked,
    ),
  ).toEqual([1, 1, 1]);
});

it('executes what errs again, for the exact errors', async () => {
  expect(await callsOf(counted(fail), asked)).toEqual([1, 2, 2]);
});

it('lets a compiled document rest that errs alone three times in a row, and tries it again', async () => {
  const waiting = counted(() => ({ a: 1 }));
  (waiting.schema.getType('U') as GraphQLUnionType).resolveType = () => Promise.resolve('A');
  const calls = await callsOf(waiting, asked, 1_006);
  expect(calls.slice(0, 6)).toEqual([1, 2, 2, 2, 1, 1]);
  // One as it is, three in vain, a thousand at rest, one more in vain.
  expect(calls.slice(-3)).toEqual([1, 2, 1]);
});

it('keeps a compiled document that errs alone now and then', async () => {
  // The calls that fail, each of a compiled form: once, then twice in a row, with an answer between.
  const away = new Set([2, 5, 7]);
  const document = parse(asked);
  const flickering = counted(() => (away.has(flickering.calls.count) ? fail() : found));
  expect(await callsOf(flickering, document, 6)).toEqual([1, 2, 1, 2, 2, 1]);
  away.add(10);
  // A form that rested would not be asked for what fails now.
  expect(await callsOf(flickering, document, 2)).toEqual([2, 1]);
});

it('does not execute again what nobody waits for', async () => {
  const gone = new AbortController();
  const reason = new Error('gone');
  const leaving = counted(() => {
    if (leaving.calls.count > 1) gone.abort(reason);
    return fail();
  });
  const document = parse(asked);
  await leaving.transport.fetch('s', { document }, { ...request });
  const answer = leaving.transport.fetch('s', { document }, { ...request, signal: gone.signal });
  await expect(answer).rejects.toBe(reason);
  expect(leaving.calls.count).toBe(2);
});

it('executes a mutation once, whatever comes of it', async () => {
  expect(await callsOf(counted(fail, 'Mutation'), 'mutation { u { ... on A { a } } }')).toEqual([1, 1, 1]);
});
