import { createServer } from 'node:net';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readServerNote } from '../../../server/database/embedded/ServerNote.js';
import { type SharedPostgres, shareEmbeddedPostgres } from '../../../server/database/embedded/SharedPostgres.js';
import { startEmbeddedPostgres } from '../../../server/database/embedded/EmbeddedPostgres.js';
import { withClient } from '../../../server/database/withClient.js';
import { startServerChild } from '../../support/ServerChild.js';
import { temporaryFolder } from '../../support/temporaryFolder.js';

const patience = { timeout: 15_000, interval: 50 };

async function share(dataFolder: string, onExit: (description: string) => void = () => undefined) {
  const shared = await shareEmbeddedPostgres({ dataFolder, log: () => undefined, onExit });
  onTestFinished(() => shared.stop());
  return shared;
}

async function count({ url }: SharedPostgres): Promise<unknown> {
  return withClient(
    url('postgres'),
    async (client) => (await client.query<{ n: number }>('select count(*)::int n from kept')).rows,
  );
}

test('of many that come at once one starts the server and the others join it; they take turns as holder', async () => {
  const folder = await temporaryFolder();
  const all = await Promise.all(Array.from({ length: 4 }, () => share(folder)));
  expect(new Set(all.map(({ url }) => url('postgres'))).size).toBe(1);
  const [one] = all;
  if (one) await withClient(one.url('postgres'), (client) => client.query('create table kept as select 7 as number'));
  for (const [index, shared] of all.entries()) {
    await vi.waitFor(async () => expect(await count(shared)).toEqual([{ n: 1 }]), patience);
    const next = all[index + 1];
    await shared.stop();
    if (next) await vi.waitFor(async () => expect(await count(next)).toEqual([{ n: 1 }]), patience);
  }
  expect(await readdir(folder)).not.toContain('holder');
});

test('who comes while the server starts waits for it, whatever an earlier holder noted', async () => {
  const folder = await temporaryFolder();
  await (await startEmbeddedPostgres({ dataFolder: folder, log: () => undefined })).stop();
  const answers = Array.from({ length: 3 }, async () => {
    const { url } = await share(folder);
    return withClient(url('postgres'), async (client) => (await client.query<{ n: number }>('select 7 as n')).rows);
  });
  expect(await Promise.all(answers)).toEqual(Array(3).fill([{ n: 7 }]));
});

test('when the holder is killed, the server that it left is stopped and another one runs on the same port', async () => {
  const folder = await temporaryFolder();
  const holder = startServerChild(folder);
  const { serverPid = 0 } = await holder.hears('ready');
  const port = (await readServerNote(folder))?.port;
  const joined = await share(folder);
  await withClient(joined.url('postgres'), (client) => client.query('create table kept as select 7 as number'));
  await holder.kill();
  await vi.waitFor(() => expect(() => process.kill(serverPid, 0)).toThrow('ESRCH'), patience);
  await vi.waitFor(async () => expect(await count(joined)).toEqual([{ n: 1 }]), patience);
  expect((await readServerNote(folder))?.port).toBe(port);
});

test('who joined is told when the server comes back on another port, since somebody has taken the old one', async () => {
  const folder = await temporaryFolder();
  const holder = await startEmbeddedPostgres({ dataFolder: folder, log: () => undefined });
  const told = Promise.withResolvers<string>();
  await share(folder, told.resolve);
  await holder.stop();
  const taker = createServer().listen(holder.port, '127.0.0.1');
  onTestFinished(() => void taker.close());
  await once(taker, 'listening');
  expect(await told.promise).toMatch(new RegExp(`moved from port ${holder.port} to`));
});
