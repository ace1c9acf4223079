import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FolderPath } from './chooseServerFolder.js';
import type { Permissions } from './permits.js';

/** Reads the permissions of a folder and of all folders above it; `path` is absolute and without links. */
export async function folderPath(path: string): Promise<FolderPath> {
  const permissions: Permissions[] = [];
  for (let folder = path; ; folder = dirname(folder)) {
    const { uid, gid, mode } = await stat(folder);
    permissions.push({ uid, gid, mode });
    if (folder === dirname(folder)) return { path, permissions };
  }
}
