import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DatabaseAccess } from '../../../server/database/DatabaseAccess.js';
import { ownerUrl } from '../../../server/database/DatabaseAccess.js';
import { withClient } from '../../../server/database/withClient.js';
import { importFiles } from '../../../server/importing/importFiles.js';
import type { ImportOutcome } from '../../../server/importing/ImportOutcome.js';
import { readArguments } from '../../../server/importing/readArguments.js';
import { subgraphs } from '../../../src/subgraphs.js';

const progress = { onStep: () => undefined, stop: () => undefined };

/** A folder with these files, which goes when the test is finished; what is no text is written as JSON. */
export async function folderOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leerpad-import-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** Imports into a store as the command line says it; on a day of its own. */
export async function importInto(
  access: DatabaseAccess,
  words: readonly string[],
  moment = '2026-12-01T12:00:00Z',
): Promise<ImportOutcome> {
  const request = readArguments(words);
  if (request === null) throw new Error('help was asked for');
  return importFiles(request, { access, subgraphs, clock: () => new Date(moment), progress });
}

/** A fingerprint of every table of the database, of leerpad or not, so that any change of any value shows. */
export async function fingerprints(access: DatabaseAccess): Promise<Readonly<Record<string, string>>> {
  return withClient(ownerUrl(access), async (client) => {
    await client.query(`select set_config('app.reader', 'seeding', false)`);
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const prints: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ print: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from ${name} t`,
      );
      prints[name] = rows[0]?.print ?? '';
    }
    return prints;
  });
}

/** The rows of a statement, with names as in the code: days as text. */
export async function rowsIn(access: DatabaseAccess, statement: string): Promise<Record<string, unknown>[]> {
  return withClient(ownerUrl(access), async (client) => {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from (${statement}) t`,
    );
    return rows.map(({ row }) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name.replace(/_(\w)/g, (_, c: string) => c.toUpperCase()), value]),
      ),
    );
  });
}
