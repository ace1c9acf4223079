import { access, chmod, constants, cp, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderPath } from './folderPath.js';
import { ignoring } from './ignoring.js';
import { makeLibraryLinks, missingLibraryLinks } from './libraryLinks.js';
import type { NativePackage } from './nativePackage.js';
import { execute, permits, read } from './permits.js';
import type { ServerAccount } from './ServerAccount.js';
import type { ServerPlace } from './ServerPlace.js';

/** Paths of the programs of PostgreSQL, ready to run under the server's account. */
export interface NativeBinaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/**
 * Makes the installed binaries fit to run: with their library links, and readable for the server's account. Where the
 * installed package cannot be mended or reached, a copy in the server's folder is used.
 */
export async function prepareNativeBinaries(installed: NativePackage, place: ServerPlace): Promise<NativeBinaries> {
  const isReady = (await isRunnable(installed.folder, place.account)) && (await completes(installed.folder));
  return binariesIn(isReady ? installed.folder : await copiedPackage(installed, place));
}

function binariesIn(folder: string): NativeBinaries {
  const [initdb = '', postgres = '', pgCtl = ''] = programs(folder);
  return { initdb, postgres, pgCtl };
}

function programs(folder: string): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return ['initdb', 'postgres', 'pg_ctl'].map((name) => join(folder, 'native', 'bin', name + suffix));
}

async function isRunnable(folder: string, account: ServerAccount | undefined): Promise<boolean> {
  if (account !== undefined) return isReachable(folder, account);
  const codes = ['EACCES', 'EPERM'];
  const allowed = programs(folder).map((path) =>
    ignoring(
      codes,
      access(path, constants.X_OK).then(() => true),
    ),
  );
  return (await Promise.all(allowed)).every((permitted) => permitted === true);
}

async function isReachable(folder: string, account: ServerAccount): Promise<boolean> {
  const above = await folderPath(await realpath(folder));
  if (!above.permissions.every((permissions) => permits(permissions, account, execute))) return false;
  const files = await filesOf(folder);
  const facts = await Promise.all(files.map((path) => stat(path)));
  const executables = new Set(programs(folder));
  return facts.every((fact, index) => {
    const needsExecute = fact.isDirectory() || executables.has(files[index] ?? '');
    return permits(fact, account, needsExecute ? read | execute : read);
  });
}

/** Whether the package has all library links, after making those that are missing where that is allowed. */
async function completes(folder: string): Promise<boolean> {
  const made = makeLibraryLinks(await missingLibraryLinks(folder)).then(() => true);
  return (await ignoring(['EACCES', 'EPERM', 'EROFS'], made)) ?? false;
}

async function copiedPackage(installed: NativePackage, place: ServerPlace): Promise<string> {
  const copy = join(place.folder, `postgresql-${installed.version}`);
  if ((await ignoring(['ENOENT'], stat(copy))) !== undefined) return copy;
  const unfinished = `${copy}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(installed.folder, unfinished, { recursive: true, verbatimSymlinks: true });
  // First the modes: a copy of a read-only folder is read-only.
  await makeReadable(unfinished);
  await makeLibraryLinks(await missingLibraryLinks(unfinished));
  await rename(unfinished, copy);
  return copy;
}

async function makeReadable(folder: string): Promise<void> {
  const executables = new Set(programs(folder));
  for (const path of [folder, ...(await filesOf(folder))]) {
    const isOpened = executables.has(path) || (await stat(path)).isDirectory();
    await chmod(path, isOpened ? 0o755 : 0o644);
  }
}

/** All files and folders in `native` of a package, links left out. */
async function filesOf(folder: string): Promise<string[]> {
  const native = join(folder, 'native');
  const entries = await readdir(native, { recursive: true, withFileTypes: true });
  const inside = entries.filter((entry) => !entry.isSymbolicLink());
  return [native, ...inside.map((entry) => join(entry.parentPath, entry.name))];
}
