import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ignoring } from './ignoring.js';

/** The password of the embedded server's superuser, from a file that only this account reads; made at the first call. */
export async function superuserPassword(folder: string): Promise<string> {
  const file = join(folder, 'superuser-password');
  const made = randomBytes(24).toString('base64url');
  await ignoring(['EEXIST'], writeFile(file, made, { mode: 0o600, flag: 'wx', flush: true }));
  return readFile(file, 'utf8');
}
