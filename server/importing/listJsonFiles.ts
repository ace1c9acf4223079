import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { ImportFault } from './ImportFault.js';

/** A file to read and its name in messages and provenance, which holds no folder of the machine. */
export interface ListedFile {
  readonly path: string;
  readonly name: string;
}

/** More than this is not read at once: a JavaScript text cannot be much longer. */
const MOST_BYTES = 400_000_000;

/**
 * The file itself, or all `.json` files in the folder and below, in the order of their names.
 * @throws ImportFault when there is none, or one is too large
 */
export async function listJsonFiles(path: string): Promise<ListedFile[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new ImportFault(`${path} cannot be read: give a file or a folder that exists.`, undefined, { cause });
  });
  const files = found.isDirectory() ? await filesIn(path) : [{ path, name: basename(path) }];
  if (files.length === 0) throw new ImportFault(`${path} holds no .json file.`);
  for (const file of files) await refuseLarge(file);
  return files;
}

async function filesIn(folder: string): Promise<ListedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.json$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }));
}

async function refuseLarge({ path, name }: ListedFile): Promise<void> {
  const { size } = await stat(path);
  if (size > MOST_BYTES)
    throw new ImportFault(`${name} has ${size} bytes, more than ${MOST_BYTES}: divide it over several files.`);
}
