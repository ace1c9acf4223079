import { connect } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleSubgraphs } from './exampleSubgraphs.js';
import { serveGateway } from './servedGateway.js';
import { subgraphOf } from './subgraphOf.js';

/** A subgraph whose field answers when it is let. */
function gated() {
  const gate = Promise.withResolvers<string>();
  const full = Promise.withResolvers<void>();
  let waiting = 0;
  const subgraph = subgraphOf('gated', 'type Query { gated: String }', {
    Query: {
      gated: () => {
        waiting += 1;
        if (waiting === 50) full.resolve();
        return gate.promise;
      },
    },
  });
  return { subgraph, full: full.promise, open: () => gate.resolve('answered') };
}

test('50 requests in flight at a stop are all answered, later ones are refused', async () => {
  const { subgraph, full, open } = gated();
  await using served = await serveGateway({ subgraphs: [subgraph] });
  const inFlight = Array.from({ length: 50 }, () => served.ask('{ gated }'));
  await full;
  let stopped = false;
  const stop = served.gateway.dispose().then(() => (stopped = true));

  const late = await served.ask('{ __typename }');
  expect([late.status, late.body.errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
  expect(late.headers.get('retry-after')).toBe('5');
  expect(stopped).toBe(false);

  open();
  for (const answer of await Promise.all(inFlight)) {
    expect([answer.status, answer.body]).toEqual([200, { data: { gated: 'answered' } }]);
  }
  await stop;
});

test('a stop waits no longer than its limit, and answers what still runs', async () => {
  const { subgraph } = gated();
  await using served = await serveGateway({ subgraphs: [subgraph], limits: { drainMs: 20 } });
  const answer = served.ask('{ gated }');
  await expect.poll(() => served.begun.length).toBe(1);
  await served.gateway.dispose();
  expect([(await answer).status, (await answer).body.errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
});

test('a client that does not take its answer is cut off at the deadline', async () => {
  const subgraph = subgraphOf('large', 'type Query { large: String }', {
    Query: { large: () => 'x'.repeat(20_000_000) },
  });
  await using served = await serveGateway({ subgraphs: [subgraph], limits: { deadlineMs: 300 } });
  const { hostname, port } = new URL(served.url);
  const body = '{"query":"{ large }"}';
  const socket = connect(Number(port), hostname);
  const closed = new Promise((resolve) => socket.on('close', resolve));
  socket.on('error', () => undefined);
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  socket.pause();
  await expect.poll(() => served.begun.length).toBe(1);
  await served.gateway.dispose();
  let taken = 0;
  socket.on('data', (chunk) => (taken += chunk.length)).resume();
  await closed;
  expect(taken).toBeLessThan(20_000_000);
});

test('a stop without requests is at once, and twice is as once', async () => {
  await using served = await serveGateway({
    subgraphs: exampleSubgraphs(),
    limits: { drainMs: 2 ** 30 },
  });
  await Promise.all([served.gateway.dispose(), served.gateway.dispose()]);
});

test('200 clients that go away at any moment leave the gateway whole', async () => {
  await using served = await serveGateway({ subgraphs: exampleSubgraphs() });
  const { hostname, port } = new URL(served.url);
  const body = JSON.stringify({
    query: '{ found { ... on Credential { hint } } credentials(first: 3) { fragile } }',
  });
  const whole = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', onUnhandled);

  const leave = (cut: number, patience: number): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(whole.slice(0, cut));
        let turns = patience;
        const turn = (): void => void (turns-- > 0 ? setImmediate(turn) : socket.destroy());
        turn();
      });
      socket.on('error', () => undefined).on('close', () => resolve());
    });
  const moments = fc.sample(fc.tuple(fc.integer({ min: 1, max: whole.length }), fc.nat(12)), 100);
  const wholes = fc.sample(fc.nat(30), 100).map((patience) => [whole.length, patience] as const);
  await Promise.all([...moments, ...wholes].map(([cut, patience]) => leave(cut, patience)));

  expect((await served.ask('{ language }')).body).toEqual({ data: { language: 'en' } });
  await served.gateway.dispose();
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled).toEqual([]);
  expect(served.log.filter(({ details }) => !('path' in details))).toEqual([]);
});
