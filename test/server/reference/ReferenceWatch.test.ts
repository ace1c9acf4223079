import { expect, it, onTestFinished, vi } from 'vitest';
import { type DatabaseAccess, loginUrl, ownerUrl } from '../../../server/database/DatabaseAccess.js';
import { connectionUrl } from '../../../server/database/connectionUrl.js';
import { withClient } from '../../../server/database/withClient.js';
import { publishReference } from '../../../server/reference/publishReference.js';
import { ReferenceWatch } from '../../../server/reference/ReferenceWatch.js';
import { subgraphs } from '../../../src/subgraphs.js';
import { cloneTemplate } from '../../support/testDatabase.js';

const access = await cloneTemplate();

function publish(mark: string): Promise<string> {
  return withClient(ownerUrl(access), async (client) => {
    await client.query(`update catalogue.rule set title_en = title_en || '${mark}' where key = 'ADM03'`);
    return publishReference(client, subgraphs);
  });
}

/** Ends the connection of the watch, as a restart of the server does. */
function cutOff({ adminUrl, databaseName }: DatabaseAccess): Promise<unknown> {
  return withClient(connectionUrl(adminUrl, { databaseName }), (client) =>
    client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'leerpad reference watch' and datname = current_database()",
    ),
  );
}

async function watching(load: (id: string) => Promise<void>): Promise<ReferenceWatch> {
  const subgraph = { load, contextFor: () => ({}) };
  const watch = await ReferenceWatch.start(loginUrl(access, 'reference'), [subgraph], () => undefined);
  onTestFinished(() => watch.stop());
  return watch;
}

it('holds the newest snapshot and the one before, as the shelves of the subgraphs do', async () => {
  const loaded: string[] = [];
  const watch = await watching(async (id) => void loaded.push(id));
  const first = watch.snapshotId();
  for (const mark of ['a', 'b']) {
    const before = watch.snapshotId();
    const id = await publish(mark);
    await watch.turn();
    expect(watch.held()).toEqual([id, before]);
  }
  expect(watch.held()).not.toContain(first);
  expect(loaded).toEqual([first, watch.held()[1], watch.held()[0]]);
});

it('comes back when its connection is lost, with what was published meanwhile, and hears of what comes then', async () => {
  const watch = await watching(() => Promise.resolve());
  for (const mark of ['c', 'd']) {
    await cutOff(access);
    const id = await publish(mark);
    await vi.waitFor(() => expect(watch.snapshotId()).toBe(id), { timeout: 10_000 });
  }
  const id = await publish('e');
  await vi.waitFor(() => expect(watch.snapshotId()).toBe(id), { timeout: 10_000 });
});

it('does not hold what a subgraph could not load', async () => {
  let fails = false;
  const watch = await watching(() => (fails ? Promise.reject(new Error('not now')) : Promise.resolve()));
  const before = watch.held();
  fails = true;
  await publish('f');
  await watch.turn();
  expect(watch.held()).toEqual(before);
});
