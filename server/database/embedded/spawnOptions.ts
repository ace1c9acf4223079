import type { SpawnOptions } from 'node:child_process';
import type { ServerPlace } from './ServerPlace.js';

/**
 * Options to run a PostgreSQL program: under the server's account, in a folder that it can enter, without the
 * environment of this process (PGDATA and its like would change what the program does), output to the log file.
 */
export function spawnOptions(place: ServerPlace, logDescriptor: number): SpawnOptions {
  const account = place.account === undefined ? {} : { uid: place.account.uid, gid: place.account.gid };
  return {
    ...account,
    cwd: place.folder,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', logDescriptor, logDescriptor],
    windowsHide: true,
  };
}
