import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './freePort.js';
import type { NativeBinaries } from './NativeBinaries.js';
import { readPostmasterFile } from './PostmasterFile.js';
import { logSize, withServerLog } from './serverLog.js';
import type { ServerPlace } from './ServerPlace.js';
import { serverSettings } from './serverSettings.js';
import { type Patience, shutDown, usualFastMs } from './shutDown.js';
import { spawnOptions } from './spawnOptions.js';
import { waitUntil } from './waitUntil.js';

/** A running database server that this process started. */
export interface Postmaster {
  port: number;
  pid: number;
  /** Settles with a description when the server ends, whoever ended it. */
  ended: Promise<string>;
  /** Shuts the server down; throws when it is not gone within the limit (milliseconds). By default nobody is told. */
  stop(limitMs: number, patience?: Patience): Promise<void>;
}

const pauseMs = 100;
const usualPatience: Patience = { fastMs: usualFastMs, log: () => undefined };

// Somebody took the port that was free; or backends of a server that was killed have not noticed yet.
const passingFaults = ['could not create any TCP/IP sockets', 'pre-existing shared memory block'];

/**
 * Starts the server, on the wanted port if that is free, and waits until it accepts connections; tries again while a fault that passes keeps it from doing
 * so. Throws when it does not within the limit (milliseconds).
 */
export async function startPostmaster(
  place: ServerPlace,
  binaries: NativeBinaries,
  limitMs: number,
  wantedPort?: number,
): Promise<Postmaster> {
  const end = performance.now() + limitMs;
  for (let port = await freePort(wantedPort); ; port = await freePort()) {
    const logStart = await logSize(place.logFile);
    const postmaster = await spawnPostmaster(place, binaries, port);
    const ending = await readyOrEnded(postmaster, place, limitMs);
    if (ending === undefined) return postmaster;
    const messages = await logSince(place.logFile, logStart);
    if (performance.now() > end || !passingFaults.some((fault) => messages.includes(fault))) {
      throw new Error(`The database server ended before it was ready (${ending}): see ${place.logFile}.`);
    }
    await pause(pauseMs);
  }
}

async function spawnPostmaster(place: ServerPlace, binaries: NativeBinaries, port: number): Promise<Postmaster> {
  const settings = Object.entries(serverSettings(port)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const words = ['-D', place.clusterFolder, ...settings];
  const child = await withServerLog(place.logFile, async (log) =>
    // Detached: Ctrl-C in a terminal goes to a whole process group and would take the server away under our feet.
    spawn(binaries.postgres, words, { ...spawnOptions(place, log), detached: true }),
  );
  const ended = ending(child);
  const pid = child.pid;
  if (pid === undefined) throw new Error(`The database server could not be started: ${await ended}.`);
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  const server = { pid, logFile: place.logFile, pgCtl: binaries.pgCtl, isGone };
  return { port, pid, ended, stop: (limitMs, patience = usualPatience) => shutDown(server, limitMs, patience) };
}

function ending(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
}

/** Undefined when the server accepts connections, or how it ended before. */
async function readyOrEnded(postmaster: Postmaster, place: ServerPlace, limitMs: number): Promise<string | undefined> {
  let end: string | undefined;
  void postmaster.ended.then((description) => (end = description));
  const isReady = async () => {
    const file = await readPostmasterFile(place.clusterFolder);
    return file?.pid === postmaster.pid && file.isReady;
  };
  try {
    const message = `The database server was not ready within ${limitMs} ms: see ${place.logFile}.`;
    await waitUntil(async () => end !== undefined || (await isReady()), limitMs, message);
  } catch (error) {
    await postmaster.stop(limitMs);
    throw error;
  }
  return end;
}

async function logSince(logFile: string, start: number): Promise<string> {
  return (await readFile(logFile)).subarray(start).toString('utf8');
}
