import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { ignoring } from './ignoring.js';
import type { NativeBinaries } from './NativeBinaries.js';
import { withServerLog } from './serverLog.js';
import type { ServerPlace } from './ServerPlace.js';
import { spawnOptions } from './spawnOptions.js';

export const superuser = 'postgres';

const unfinishedPrefix = 'postgres.unfinished-';

/**
 * Makes the cluster once. It is built beside its place and moved there when whole, so that a start that was cut off
 * leaves no half a cluster. Text sorts by code point on every platform. Throws when it takes longer than the limit
 * (milliseconds) or the cluster belongs to another account.
 */
export async function initialiseCluster(
  place: ServerPlace,
  binaries: NativeBinaries,
  password: string,
  limitMs: number,
): Promise<void> {
  if (await exists(place)) return;
  await removeUnfinished(place.folder);
  const folder = join(place.folder, `${unfinishedPrefix}${process.pid}`);
  await mkdir(folder, { mode: 0o700 });
  await writeFile(join(folder, 'password'), password, { mode: 0o600 });
  await giveToAccount(place, [folder, join(folder, 'password')]);
  await runInitdb(place, binaries, folder, limitMs);
  await rename(join(folder, 'cluster'), place.clusterFolder);
  await rm(folder, { recursive: true });
}

async function exists(place: ServerPlace): Promise<boolean> {
  const found = await ignoring(['ENOENT'], stat(place.clusterFolder));
  if (found === undefined) return false;
  const uid = place.account?.uid ?? userInfo().uid;
  // Windows tells no owners.
  if (uid !== -1 && found.uid !== uid) {
    throw new Error(
      `The cluster ${place.clusterFolder} belongs to uid ${found.uid} and cannot be run by uid ${uid}: ` +
        'start under the account that made it or choose another data folder.',
    );
  }
  return true;
}

async function removeUnfinished(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(unfinishedPrefix));
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

async function giveToAccount({ account }: ServerPlace, paths: readonly string[]): Promise<void> {
  if (account === undefined) return;
  await Promise.all(paths.map((path) => chown(path, account.uid, account.gid)));
}

async function runInitdb(place: ServerPlace, binaries: NativeBinaries, folder: string, limitMs: number): Promise<void> {
  const options = [
    ...['--pgdata', join(folder, 'cluster'), '--username', superuser, '--pwfile', join(folder, 'password')],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C'],
    ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--no-instructions'],
  ];
  const [code, signal] = await withServerLog(place.logFile, (log) =>
    exit(spawn(binaries.initdb, options, { ...spawnOptions(place, log), timeout: limitMs, killSignal: 'SIGKILL' })),
  );
  if (code === 0) return;
  const fault = code === null ? `ended by ${signal}, allowed ${limitMs} ms` : `exit code ${code}`;
  throw new Error(`The database cluster could not be made (initdb: ${fault}): see ${place.logFile}.`);
}

async function exit(child: ReturnType<typeof spawn>): Promise<[number | null, NodeJS.Signals | null]> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return [code, signal];
}
