import { mkdir, realpath } from 'node:fs/promises';
import { acquireFolderLock, type FolderLock } from './FolderLock.js';
import { initialiseCluster, superuser } from './initialiseCluster.js';
import { prepareNativeBinaries } from './NativeBinaries.js';
import { nativePackage, type NativePackage } from './nativePackage.js';
import { type Postmaster, startPostmaster } from './Postmaster.js';
import { requestShutdown } from './requestShutdown.js';
import { putFullLogAside } from './serverLog.js';
import { readServerNote, writeServerNote } from './ServerNote.js';
import { prepareServerPlace } from './ServerPlace.js';
import { type Patience, usualFastMs } from './shutDown.js';
import { stopOrphan } from './stopOrphan.js';
import { superuserPassword } from './superuserPassword.js';

/** A running PostgreSQL of this process's own, reachable on loopback only. */
export interface EmbeddedPostgres {
  host: string;
  port: number;
  user: string;
  password: string;
  /** Process id of the server. */
  pid: number;
  /** The server's own log, without statements or data. */
  logFile: string;
  /** Connection URL of the superuser for a database; connect to `postgres` to make others. */
  url(databaseName: string): string;
  /** Stops the server and gives the data folder free. May be called more than once. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Made if it is missing. */
  dataFolder: string;
  /** Gets what the operator should know, one sentence at a time. */
  log: (message: string) => void;
  /** Called once with a description when the server ends without `stop`. */
  onExit?: (description: string) => void;
  /** The package with the binaries; by default the installed one. */
  binaries?: NativePackage;
  /** Other limits than the usual ones: 8,000 milliseconds for a fast shutdown, 60,000 for each of the rest. */
  limitsMs?: Partial<Limits>;
}

/** How long each may take, in milliseconds. */
export interface Limits {
  makeCluster: number;
  start: number;
  /** The whole stop of a server. */
  stop: number;
  /** Its fast shutdown, before an immediate one follows; there is none when this is not below `stop`. */
  fastStop: number;
}

const host = '127.0.0.1';
const usualLimits: Limits = { makeCluster: 60_000, start: 60_000, stop: 60_000, fastStop: usualFastMs };

/**
 * Starts the embedded PostgreSQL of a data folder, making its cluster the first time and stopping a server that an
 * earlier process left behind. Throws DataFolderInUse when a live process holds the folder.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  await mkdir(options.dataFolder, { recursive: true });
  const dataFolder = await realpath(options.dataFolder);
  const lock = await acquireFolderLock(dataFolder);
  try {
    return await startInFolder(dataFolder, lock, options);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startInFolder(
  dataFolder: string,
  lock: FolderLock,
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { log } = options;
  const limits = { ...usualLimits, ...options.limitsMs };
  const patience = { fastMs: limits.fastStop, log };
  const place = await prepareServerPlace(dataFolder, log);
  const binaries = await prepareNativeBinaries(options.binaries ?? nativePackage(), place);
  await stopOrphan(place, binaries.pgCtl, limits.stop, patience);
  await putFullLogAside(place.logFile);
  const password = await superuserPassword(place.folder);
  await initialiseCluster(place, binaries, password, limits.makeCluster);
  // Whoever is connected finds the server again where it was.
  const last = await readServerNote(place.folder);
  const postmaster = await startPostmaster(place, binaries, limits.start, last?.port);
  await writeServerNote(place.folder, { port: postmaster.port, holder: lock.holder });
  return {
    host,
    port: postmaster.port,
    user: superuser,
    password,
    pid: postmaster.pid,
    logFile: place.logFile,
    url: (databaseName) => superuserUrl(postmaster.port, password, databaseName),
    stop: stopper(postmaster, lock, {
      pgCtl: binaries.pgCtl,
      limitMs: limits.stop,
      patience,
      onExit: options.onExit ?? (() => undefined),
    }),
  };
}

/** Connection URL of the superuser of a server of this machine. */
export function superuserUrl(port: number, password: string, databaseName: string): string {
  return `postgres://${superuser}:${password}@${host}:${port}/${encodeURIComponent(databaseName)}`;
}

interface Stopping {
  pgCtl: string;
  limitMs: number;
  patience: Patience;
  onExit: (description: string) => void;
}

/** Watches over the end of the server and answers the function that stops it. */
function stopper(postmaster: Postmaster, lock: FolderLock, stopping: Stopping): () => Promise<void> {
  const { pgCtl, limitMs, patience, onExit } = stopping;
  let isStopping = false;
  // The last resort when this process ends without `stop`, for instance by an uncaught error.
  const endServer = () => requestShutdown(postmaster.pid, 'fast', pgCtl);
  process.once('exit', endServer);
  void postmaster.ended.then((description) => {
    process.off('exit', endServer);
    if (!isStopping) onExit(description);
  });
  return async () => {
    isStopping = true;
    await postmaster.stop(limitMs, patience);
    await lock.release();
  };
}
