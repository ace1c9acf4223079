import { mkdir, realpath } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { DataFolderInUse } from './DataFolderInUse.js';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
  superuserUrl,
} from './EmbeddedPostgres.js';
import { liveHolder } from './FolderLock.js';
import { readServerNote } from './ServerNote.js';
import { prepareServerPlace } from './ServerPlace.js';
import { superuserPassword } from './superuserPassword.js';

/** The embedded server of a data folder, which several processes use. */
export interface SharedPostgres {
  readonly password: string;
  /** Connection URL of the superuser for a database. */
  url(databaseName: string): string;
  /** Lets go of the server; stops it where this process holds it. */
  stop(): Promise<void>;
}

/** What there is of the server: its address, and the server itself where this process holds it. */
interface Found {
  readonly port: number;
  readonly password: string;
  readonly own?: EmbeddedPostgres;
}

const betweenLooksMs = 250;
const betweenAttemptsMs = 50;
const joinMs = 60_000;

/**
 * Joins the running server of a data folder, or starts it where nobody holds it. When the holder ends, one of the
 * processes that joined takes over: it starts the server again on the same port, so that the others find it there.
 * `onExit` is called when the server of this process ends by itself, or cannot be had again.
 */
export async function shareEmbeddedPostgres(
  options: EmbeddedPostgresOptions & { readonly onExit: (description: string) => void },
): Promise<SharedPostgres> {
  await mkdir(options.dataFolder, { recursive: true });
  const dataFolder = await realpath(options.dataFolder);
  const { folder } = await prepareServerPlace(dataFolder, () => undefined);
  const place = { ...options, dataFolder, serverFolder: folder };
  const { port, password, own } = await startOrJoin(place);
  const keeping = keepUp(place, port, own);
  return {
    password,
    url: (databaseName) => superuserUrl(port, password, databaseName),
    stop: () => keeping.stop(),
  };
}

interface Place extends EmbeddedPostgresOptions {
  readonly serverFolder: string;
  readonly onExit: (description: string) => void;
}

/** Watches over the holder until this process is it; `stop` ends that, and the server where it is held here. */
function keepUp(place: Place, port: number, first: EmbeddedPostgres | undefined): { stop(): Promise<void> } {
  const stopped = new AbortController();
  let own = first;

  async function watch(): Promise<void> {
    while (!own && (await goesOn())) await look();
  }

  /** False once it is stopped. */
  function goesOn(): Promise<boolean> {
    return pause(betweenLooksMs, true, { signal: stopped.signal }).catch(() => false);
  }

  async function look(): Promise<void> {
    const found = (await liveHolder(place.dataFolder)) ? await join(place) : await startOrJoin(place);
    own = found?.own;
    if (found && found.port !== port) throw new Error(`it moved from port ${port} to ${found.port}`);
  }

  const watching = watch().catch((fault: unknown) => {
    place.onExit(fault instanceof Error ? fault.message : 'it cannot be had again');
  });
  const stop = async (): Promise<void> => {
    stopped.abort();
    await watching;
    await own?.stop();
  };
  return { stop };
}

async function startOrJoin(place: Place): Promise<Found> {
  const end = performance.now() + joinMs;
  while (performance.now() < end) {
    const found = (await start(place)) ?? (await join(place));
    if (found) return found;
    await pause(betweenAttemptsMs);
  }
  throw new Error(
    `A process holds ${place.dataFolder} and did not make its database server ready within ${joinMs} ms: stop it.`,
  );
}

async function start(options: EmbeddedPostgresOptions): Promise<Found | undefined> {
  try {
    const own = await startEmbeddedPostgres(options);
    return { port: own.port, password: own.password, own };
  } catch (error) {
    if (error instanceof DataFolderInUse) return undefined;
    throw error;
  }
}

/** Undefined while the holder has not made the server ready. */
async function join({ dataFolder, serverFolder }: Place): Promise<Found | undefined> {
  const [note, holder] = [await readServerNote(serverFolder), await liveHolder(dataFolder)];
  if (!note || note.holder !== holder) return undefined;
  return { port: note.port, password: await superuserPassword(serverFolder) };
}
