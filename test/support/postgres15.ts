import { execFileSync } from 'node:child_process';
import { chown, mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startPostmaster } from '../../server/database/embedded/Postmaster.js';
import { prepareServerPlace, type ServerPlace } from '../../server/database/embedded/ServerPlace.js';

const programs = '/usr/lib/postgresql/15/bin';
const binaries = {
  initdb: join(programs, 'initdb'),
  postgres: join(programs, 'postgres'),
  pgCtl: join(programs, 'pg_ctl'),
};
const limitMs = 30_000;

/** Whether the system has the binaries of PostgreSQL 15 where Debian puts them. */
export function hasPostgres15(): boolean {
  return existsSync(binaries.initdb) && existsSync(binaries.postgres);
}

/** Starts a new PostgreSQL 15 in an empty folder that every account can reach. */
export async function startPostgres15(folder: string): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const place = await prepareServerPlace(folder, () => undefined);
  await makeCluster(place);
  const postmaster = await startPostmaster(place, binaries, limitMs);
  return {
    adminUrl: `postgres://postgres:test@127.0.0.1:${postmaster.port}/postgres`,
    stop: () => postmaster.stop(limitMs),
  };
}

async function makeCluster({ account, folder, clusterFolder }: ServerPlace): Promise<void> {
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, 'test');
  await mkdir(clusterFolder, { mode: 0o700 });
  if (account !== undefined) await chown(clusterFolder, account.uid, account.gid);
  const words = ['--auth', 'scram-sha-256', '--username', 'postgres', '--pwfile', passwordFile, '--no-sync'];
  const ids = account === undefined ? {} : { uid: account.uid, gid: account.gid };
  const options = { ...ids, cwd: folder, env: { LC_ALL: 'C.UTF-8' }, timeout: limitMs, stdio: 'pipe' as const };
  execFileSync(binaries.initdb, ['--pgdata', clusterFolder, ...words], options);
}
