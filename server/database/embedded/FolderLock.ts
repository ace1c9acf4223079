import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFolderInUse } from './DataFolderInUse.js';
import { type Holder, holderFileName, holderOfFileName, isLive } from './Holder.js';
import { ignoring } from './ignoring.js';
import { processStart, unknownStart } from './processStart.js';

/** The exclusive right of this process to a data folder. */
export interface FolderLock {
  /** This process and lock, as `holderFileName` writes it. */
  readonly holder: string;
  release(): Promise<void>;
}

const attempts = 50;

/**
 * Takes the lock of a data folder: the folder `holder` in it, with one empty file named after the holding process.
 * Both ways in are one atomic rename, so of simultaneous callers exactly one wins: a folder with our file moves onto an
 * absent or empty `holder`, or the file of a dead holder is renamed to ours, which fails when somebody else did so.
 * Throws DataFolderInUse when a live process holds the folder. Process ids are those of one machine or container: a
 * data folder shared between containers is not protected.
 */
export async function acquireFolderLock(dataFolder: string): Promise<FolderLock> {
  const own = holderFileName(thisProcess());
  const claim = join(dataFolder, `claim-${own}`);
  await mkdir(claim);
  try {
    await writeFile(join(claim, own), '');
    await takeHolderFolder(dataFolder, claim, own);
  } finally {
    await rm(claim, { recursive: true, force: true });
  }
  return { holder: own, release: () => release(join(dataFolder, 'holder'), own) };
}

/** The live process that holds a data folder, as `holderFileName` writes it; undefined when none does. */
export async function liveHolder(dataFolder: string): Promise<string | undefined> {
  const holder = await readHolder(join(dataFolder, 'holder'));
  return holder && isLive(holder) ? holderFileName(holder) : undefined;
}

function thisProcess(): Holder {
  return {
    pid: process.pid,
    started: processStart(process.pid) ?? unknownStart,
    token: randomBytes(6).toString('hex'),
  };
}

async function takeHolderFolder(dataFolder: string, claim: string, own: string): Promise<void> {
  const folder = join(dataFolder, 'holder');
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await moves(claim, folder)) return;
    const holder = await readHolder(folder);
    if (holder === undefined) continue;
    if (isLive(holder)) throw new DataFolderInUse(dataFolder, holder.pid);
    if (await moves(join(folder, holderFileName(holder)), join(folder, own))) return;
  }
  throw new Error(`The lock ${folder} changed hands ${attempts} times: try again.`);
}

async function moves(from: string, to: string): Promise<boolean> {
  const codes = ['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM'];
  return (
    (await ignoring(
      codes,
      rename(from, to).then(() => true),
    )) ?? false
  );
}

async function readHolder(folder: string): Promise<Holder | undefined> {
  const names = await ignoring(['ENOENT'], readdir(folder));
  if (names === undefined) return undefined;
  // Windows does not move a folder onto an empty one.
  if (names.length === 0)
    return ignoring(
      ['ENOENT', 'ENOTEMPTY'],
      rmdir(folder).then(() => undefined),
    );
  const holder = names.map(holderOfFileName).find((found) => found !== undefined);
  if (holder === undefined) {
    throw new Error(`${folder} holds ${names[0]}, which is no lock of leerpad: remove that folder.`);
  }
  return holder;
}

async function release(folder: string, own: string): Promise<void> {
  await rm(join(folder, own), { force: true });
  await ignoring(['ENOENT', 'ENOTEMPTY', 'EEXIST'], rmdir(folder));
}
