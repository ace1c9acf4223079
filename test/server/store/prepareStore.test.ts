import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { ownerUrl } from '../../../server/database/DatabaseAccess.js';
import { withClient } from '../../../server/database/withClient.js';
import { prepareDatabase } from '../../../server/database/prepareDatabase.js';
import { seedingProgress } from '../../../server/seeding/seedingProgress.js';
import { migrate } from '../../../server/store/migrate.js';
import { prepareStore } from '../../../server/store/prepareStore.js';
import { seedStore } from '../../../server/store/seedStore.js';
import { subgraphs } from '../../../src/subgraphs.js';
import { dropDatabase, newTestDatabase } from '../../support/testDatabase.js';

const access = newTestDatabase(inject('testServer'), `store_${randomBytes(4).toString('hex')}`);
afterAll(() => dropDatabase(access));

/** The first migration of each subgraph, which is the store as it was before this release. */
const first = subgraphs.map((subgraph) => ({ ...subgraph, migrations: subgraph.migrations.slice(0, 1) }));

const found = `'[{"field":"*","basis":"REGISTER","certainty":"found","source":"a register"}]'`;

test('a store with rows of the first shape migrates, keeps them, and takes the seeds, twice without a change', async () => {
  await prepareDatabase({
    ...access,
    names: [...subgraphs.map(({ name }) => name), 'reference'],
    createDatabase: true,
  });
  await migrate(access, first);
  const ask = (sql: string) =>
    withClient(ownerUrl(access), async (client) => (await client.query(sql)).rows as unknown[]);
  await ask(`insert into catalogue.credential (key, kind, name, legal_effect, tracks, content_completeness, provenance)
    values ('crebo:1', 'MBO_DIPLOMA', 'Oud', 'Is a diploma.', '{BOL}', 'NONE', ${found})`);
  await ask(`insert into catalogue.part (key, credential_key, position, kind, title, sbu, sbu_basis, provenance)
    values ('crebo:1/x', 'crebo:1', 1, 'OPAQUE', 'Rest', 100, 'DERIVED', ${found})`);
  await ask(`insert into catalogue.ladder_step (ladder_key, position, theme, credential_key, conditional, note, provenance)
    values ('LAD99', 1, 'oud', 'crebo:1', false, 'Start.', ${found})`);
  await ask(`insert into network.organisation (key, name, kind, region_keys, world, provenance)
    values ('brin:99XX', 'Oude school', 'ROC', '{}', 'REAL', ${found})`);

  await prepareStore(access, subgraphs);
  expect(await ask('select name, name_language, legal_effect_nl, legal_effect_en from catalogue.credential')).toEqual([
    { name: 'Oud', name_language: 'nl', legal_effect_nl: 'Is a diploma.', legal_effect_en: 'Is a diploma.' },
  ]);
  expect(await ask('select note_nl, note_en, name from catalogue.ladder_step')).toEqual([
    { note_nl: 'Start.', note_en: 'Start.', name: null },
  ]);
  expect(await ask('select key, sbu from catalogue.planner_part')).toEqual([{ key: 'crebo:1/x', sbu: 100 }]);
  expect(await ask('select name_language from network.organisation')).toEqual([{ name_language: 'nl' }]);

  const seeding = {
    folder: join(import.meta.dirname, '../../../seeds'),
    exampleWorld: false,
    progress: { ...seedingProgress(process.stdout), onStep: () => undefined },
  };
  const published = await seedStore(access, subgraphs, seeding);
  expect(await ask(`select count(*)::int from catalogue.credential where key <> 'crebo:1'`)).toEqual([{ count: 1182 }]);
  expect(await ask('select count(*)::int from catalogue.planner_offer where track is null')).toEqual([{ count: 0 }]);
  expect(await ask('select count(*)::int from catalogue.planner_part where sbu is null')).toEqual([{ count: 0 }]);
  expect(await seedStore(access, subgraphs, seeding)).toBe(published);
});
