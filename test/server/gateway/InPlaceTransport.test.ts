import { buildSchema, type GraphQLUnionType, parse } from 'graphql';
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

async function askThrice({ transport, calls }: ReturnType<typeof counted>, text: string): Promise<number[]> {
  const document = parse(text);
  const counts: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const before = calls.count;
    await transport.fetch('s', { document }, { ...request });
    counts.push(calls.count - before);
  }
  return counts;
}

it('executes what answers once, compiled or not', async () => {
  expect(
    await askThrice(
      counted(() => ({ __typename: 'A', a: 1 })),
      '{ u { ... on A { a } } }',
    ),
  ).toEqual([1, 1, 1]);
});

it('executes what errs again, for the exact errors', async () => {
  const failing = counted(() => {
    throw new Error('no');
  });
  expect(await askThrice(failing, '{ u { ... on A { a } } }')).toEqual([1, 2, 2]);
});

it('gives up a compiled document that errs where graphql-js does not', async () => {
  const waiting = counted(() => ({ a: 1 }));
  (waiting.schema.getType('U') as GraphQLUnionType).resolveType = () => Promise.resolve('A');
  expect(await askThrice(waiting, '{ u { ... on A { a } } }')).toEqual([1, 2, 1]);
});

it('executes a mutation once, whatever comes of it', async () => {
  const failing = counted(() => {
    throw new Error('no');
  }, 'Mutation');
  expect(await askThrice(failing, 'mutation { u { ... on A { a } } }')).toEqual([1, 1, 1]);
});
