import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a store is filled from. */
export interface StoreSources {
  /** Folders with all that decides how the store looks: programs and seeds. */
  readonly folders: readonly string[];
  readonly exampleWorld: boolean;
}

/** A hash over everything that a store is filled from, 32 hexadecimal digits: with the same one filling it changes nothing. */
export async function storeStamp({ folders, exampleWorld }: StoreSources): Promise<string> {
  const hash = createHash('sha256').update(`example world ${exampleWorld}\n`);
  for (const folder of folders) {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
      hash.update(`\0${file.slice(folder.length)}\0`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 32);
}
