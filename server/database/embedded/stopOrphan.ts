import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from './commandLine.js';
import { type PostmasterFile, readPostmasterFile } from './PostmasterFile.js';
import { processStart } from './processStart.js';
import type { ServerPlace } from './ServerPlace.js';
import { type Patience, shutDown } from './shutDown.js';

/**
 * Stops a server that outlived the process that started it. To be called by the holder of the data folder only. Throws
 * when the server is not gone within the limit (milliseconds).
 */
export async function stopOrphan(
  place: ServerPlace,
  pgCtl: string,
  limitMs: number,
  patience: Patience,
): Promise<void> {
  const orphan = await readPostmasterFile(place.clusterFolder);
  if (orphan === undefined) return;
  const started = processStart(orphan.pid);
  if (started === undefined) return;
  if (!(await serves(orphan, place.clusterFolder))) {
    // The pid belongs to another program by now; the server would take it for itself and refuse to start.
    await rm(join(place.clusterFolder, 'postmaster.pid'), { force: true });
    return;
  }
  patience.log(`Stopping the database server ${orphan.pid} that an earlier start left behind.`);
  // A second signal must not meet another program that has got the pid meanwhile.
  const isGone = () => processStart(orphan.pid) !== started;
  await shutDown({ pid: orphan.pid, logFile: place.logFile, pgCtl, isGone }, limitMs, patience);
}

async function serves(orphan: PostmasterFile, clusterFolder: string): Promise<boolean> {
  const command = await commandLine(orphan.pid);
  if (command === undefined) return orphan.clusterFolder === clusterFolder;
  return command.includes('postgres') && command.includes(`-D ${clusterFolder} `);
}
