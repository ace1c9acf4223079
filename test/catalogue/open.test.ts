import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type DatabaseAccess, loginUrl, ownerUrl } from '../../server/database/DatabaseAccess.js';
import { openPool } from '../../server/database/openPool.js';
import { withClient } from '../../server/database/withClient.js';
import { publishReference } from '../../server/reference/publishReference.js';
import { prepareStore } from '../../server/store/prepareStore.js';
import type { CatalogueContext } from '../../src/catalogue/data/CatalogueContext.js';
import { catalogue } from '../../src/catalogue/index.js';
import { network } from '../../src/network/index.js';
import type { OpenSubgraph } from '../../src/shared/graph/Subgraph.js';
import { dropDatabase, newTestDatabase } from '../support/testDatabase.js';

const register = JSON.stringify([{ field: '*', basis: 'REGISTER', certainty: 'found', source: 'a "register"' }]);

let access: DatabaseAccess;
let pool: ReturnType<typeof openPool>;
let open: OpenSubgraph;
let first: string;

beforeAll(async () => {
  access = newTestDatabase(inject('testServer'), 'catalogue_open');
  await prepareStore(access, [catalogue, network]);
  pool = openPool(loginUrl(access, 'catalogue'), 'catalogue');
  open = catalogue.open({ pool, documentKey: '' });
  first = await publish(
    `insert into catalogue.credential (key, kind, name, tracks, legal_effect, valid_from, content_completeness, provenance) values ('crebo:1', 'MBO_DIPLOMA', 'Eén', '{BOL,BBL}', '', '2016-08-01', 'NONE', $1)`,
    `insert into catalogue.offer (key, recorded_from, recorded_to, credential_key, provider_key, world, track, places, region_keys, target_groups, times_of_day, provenance) values
      ('known', '2026-11-23', null, 'crebo:1', 'brin:1', 'REAL', 'BOL', '{}', '{}', '{}', '{}', $1), ('gone', '2026-11-23', '2026-12-01', 'crebo:1', 'brin:1', 'REAL', 'BOL', '{}', '{}', '{}', '{}', $1)`,
    `insert into catalogue.rule (key, recorded_from, recorded_to, purpose, rule_class, title_nl, title_en, selector, legal_source, facts_rows, provenance) values
      ('R1', '2026-11-23', '2026-12-01', 'ADMISSION', 'INFORMATION', 'oud', 'old', null, '', '{}', $1), ('R1', '2026-12-01', null, 'ADMISSION', 'INFORMATION', 'nieuw', 'new', '{"mboLevels": [2]}', '', '{}', $1)`,
  );
});

afterAll(async () => {
  await pool.end();
  await dropDatabase(access);
});

async function publish(...statements: readonly string[]): Promise<string> {
  return withClient(ownerUrl(access), async (client) => {
    for (const statement of statements) await client.query(statement, statement.includes('$1') ? [register] : []);
    return publishReference(client, [catalogue]);
  });
}

function contextOf(snapshotId: string): CatalogueContext {
  return open.contextFor({
    now: new Date('2026-12-02T00:00:00Z'),
    requestId: 'r',
    language: 'nl',
    snapshotId,
    reader: null,
  }) as CatalogueContext;
}

describe('the catalogue', () => {
  it('reads what is known now of its tables, days as texts', async () => {
    await open.load(first);
    const { snapshot } = contextOf(first);
    expect(snapshot.credentials.get('crebo:1')).toMatchObject({
      name: 'Eén',
      tracks: ['BOL', 'BBL'],
      validFrom: '2016-08-01',
      nominalLoad: null,
      basis: 'REGISTER',
    });
    expect([...snapshot.offers.keys()]).toEqual(['known']);
    expect(snapshot.rules.get('R1')).toMatchObject({
      titleNl: 'nieuw',
      recordedFrom: '2026-12-01',
      selector: { mboLevels: [2] },
    });
  });

  it('keeps a pinned snapshot as it was while a newer one comes', async () => {
    const pinned = contextOf(first);
    const second = await publish("update catalogue.credential set name = 'Twee'");
    await open.load(second);
    expect(contextOf(second).snapshot.credentials.get('crebo:1')?.name).toBe('Twee');
    expect(contextOf(first).snapshot).toBe(pinned.snapshot);
    expect(pinned.snapshot.credentials.get('crebo:1')?.name).toBe('Eén');
  });

  it('is unavailable for a snapshot that it does not have', () => {
    expect(() => contextOf('none')).toThrow(expect.objectContaining({ code: 'UNAVAILABLE' }));
  });

  it('does not load a snapshot that is not the newest', async () => {
    await expect(open.load(first)).rejects.toThrow('no longer the newest');
  });
});
