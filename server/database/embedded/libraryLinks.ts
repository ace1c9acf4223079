import { access, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ignoring } from './ignoring.js';

/** A link of the package: `path` is where it stands, `target` the name of the library beside it. */
export interface LibraryLink {
  path: string;
  target: string;
}

/** The links that the package wants beside its libraries and that are missing; `folder` is the package's. */
export async function missingLibraryLinks(folder: string): Promise<LibraryLink[]> {
  const list = await ignoring(['ENOENT'], readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8'));
  const links = parseLinks(list ?? '[]', folder);
  const present = await Promise.all(links.map(({ path }) => exists(path)));
  return links.filter((_, index) => present[index] !== true);
}

/** Makes links; one that somebody else makes at the same time is left. */
export async function makeLibraryLinks(links: readonly LibraryLink[]): Promise<void> {
  await Promise.all(links.map(({ path, target }) => ignoring(['EEXIST'], symlink(target, path))));
}

function parseLinks(list: string, folder: string): LibraryLink[] {
  const entries: unknown = JSON.parse(list);
  if (!Array.isArray(entries)) throw new Error(`${folder}/native/pg-symlinks.json is not a list.`);
  return entries.map((entry: unknown) => {
    const { source, target } = entry as { source: string; target: string };
    if (dirname(source) !== dirname(target)) throw new Error(`The library link ${target} leaves its folder.`);
    return { path: join(folder, target), target: basename(source) };
  });
}

async function exists(path: string): Promise<boolean> {
  return (
    (await ignoring(
      ['ENOENT'],
      access(path).then(() => true),
    )) ?? false
  );
}
