import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { ClientRequest } from '../../../server/gateway/ClientRequest.js';

/** What became of a request once its connection was let go of: whether it counts as aborted. */
async function abortedAfter(work: (client: ClientRequest) => void): Promise<boolean> {
  const aborted = Promise.withResolvers<boolean>();
  const server = createServer((incoming, outgoing) => {
    const client = new ClientRequest(incoming, outgoing, 5_000);
    outgoing.once('close', () => aborted.resolve(client.signal.aborted));
    work(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asked = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' }, (answer) =>
    answer.resume(),
  );
  asked.on('error', () => undefined);
  asked.end();
  const result = await aborted.promise;
  server.closeAllConnections();
  server.close();
  return result;
}

it('that was answered is not aborted when its connection closes', async () => {
  expect(await abortedAfter(({ outgoing }) => void outgoing.end('done'))).toBe(false);
});

it('that was left is aborted', async () => {
  expect(await abortedAfter(({ outgoing }) => void outgoing.destroy())).toBe(true);
});
