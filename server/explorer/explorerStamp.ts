import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A hash, 16 hexadecimal digits, over all that the explorer's bundle is made of: its sources and the locked packages. */
export async function explorerStamp(projectFolder: string): Promise<string> {
  const page = join('server', 'explorer', 'page');
  const sources = (await readdir(join(projectFolder, page))).sort().map((file) => join(page, file));
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', join('server', 'explorer', 'vite.config.ts'), ...sources]) {
    hash.update(`\0${file}\0`).update(await readFile(join(projectFolder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
