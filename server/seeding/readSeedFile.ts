import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../database/embedded/errorCode.js';
import { SeedFault } from './SeedFault.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file of seeds.
 * @param name `reference/credential.csv`, as it is named in messages behind `seeds/`
 * @throws SeedFault when the file is missing or is not UTF-8
 */
export async function readSeedFile(folder: string, name: string): Promise<string> {
  const origin = { file: `seeds/${name}`, row: null };
  const bytes = await readFile(join(folder, name)).catch((error: unknown) => {
    throw new SeedFault(
      origin,
      null,
      `the file cannot be read (${errorCode(error) ?? 'unknown'}), instead give a readable file`,
    );
  });
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new SeedFault(origin, null, 'the file is not UTF-8, instead save it as UTF-8');
  }
}
