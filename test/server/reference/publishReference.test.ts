import { describe, expect, it } from 'vitest';
import { type DatabaseAccess, loginUrl, ownerUrl } from '../../../server/database/DatabaseAccess.js';
import { withClient } from '../../../server/database/withClient.js';
import { publishReference } from '../../../server/reference/publishReference.js';
import { ReferenceWatch } from '../../../server/reference/ReferenceWatch.js';
import { subgraphs } from '../../../src/subgraphs.js';
import { cloneTemplate } from '../../support/testDatabase.js';

const [here, elsewhere] = [await cloneTemplate(), await cloneTemplate()];

function publish(access: DatabaseAccess, change?: string): Promise<string> {
  return withClient(ownerUrl(access), async (client) => {
    if (change !== undefined) await client.query(change);
    return publishReference(client, subgraphs);
  });
}

const versions = (access: DatabaseAccess): Promise<number> =>
  withClient(ownerUrl(access), async (client) => (await client.query('select from reference.version')).rowCount ?? 0);

describe('publishReference', () => {
  it('gives the same content the same id, in whatever database, and publishes it once', async () => {
    const before = await versions(here);
    expect(await publish(here)).toBe(await publish(elsewhere));
    expect(await versions(here)).toBe(before);
  });

  it.each([
    [
      'a rule',
      "update catalogue.rule set title_en = title_en || '!' where key = 'ADM03'",
      "update catalogue.rule set title_en = rtrim(title_en, '!') where key = 'ADM03'",
    ],
    [
      'a region',
      "update network.region set name = name || '!' where key = 'AMR20'",
      "update network.region set name = rtrim(name, '!') where key = 'AMR20'",
    ],
  ])('gives another id when %s changes, and the old one when it is as it was', async (_, change, undo) => {
    const before = await publish(here);
    expect(await publish(here, change)).not.toBe(before);
    expect(await publish(here, undo)).toBe(before);
  });

  it('does not look at persons', async () => {
    const before = await publish(here);
    expect(
      await publish(
        here,
        "select set_config('app.reader', 'seeding', false); update learners.learner set name = name || '!'",
      ),
    ).toBe(before);
  });
});

describe('ReferenceWatch', () => {
  it('turns to what is published only when every subgraph has loaded it', async () => {
    const gate = Promise.withResolvers<undefined>();
    let loads = 0;
    const slow = { load: () => ((loads += 1) === 1 ? Promise.resolve() : gate.promise), contextFor: () => ({}) };
    const watch = await ReferenceWatch.start(loginUrl(here, 'reference'), [slow], (fault) =>
      expect(fault).toBeUndefined(),
    );
    const first = watch.snapshotId();
    const second = await publish(
      here,
      "update catalogue.outcome set title = title || '!' where key = '23299/B1-K1-W1'",
    );
    const turned = watch.turn();
    expect(watch.snapshotId()).toBe(first);
    gate.resolve(undefined);
    await turned;
    expect(watch.snapshotId()).toBe(second);
    await watch.stop();
  });
});
