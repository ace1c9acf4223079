import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ignoring } from '../database/embedded/ignoring.js';

/**
 * The secret that gateway and subgraphs of one data folder share, from a file that only this account reads; made at the
 * first call. Of several first calls at once all get the same.
 */
export async function subgraphSecret(dataFolder: string): Promise<string> {
  await mkdir(dataFolder, { recursive: true });
  const file = join(dataFolder, 'subgraph-secret');
  const known = await ignoring(['ENOENT'], readFile(file, 'utf8'));
  if (known !== undefined) return known;
  const made = randomBytes(32).toString('base64url');
  // A link appears with its whole content, and only where there is none yet.
  const claim = `${file}.${made.slice(0, 8)}`;
  try {
    await writeFile(claim, made, { mode: 0o600, flush: true });
    await ignoring(['EEXIST'], link(claim, file));
  } finally {
    await rm(claim, { force: true });
  }
  return readFile(file, 'utf8');
}
