import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { ignoring } from './ignoring.js';

const limitMs = 5_000;

/** The command line of a live process, words parted by spaces; undefined where it cannot be told. */
export async function commandLine(pid: number): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  if (process.platform === 'linux') {
    const words = await ignoring(['ENOENT', 'EACCES', 'ESRCH'], readFile(`/proc/${pid}/cmdline`, 'utf8'));
    return words?.replaceAll('\0', ' ');
  }
  const command = ['-o', 'command=', '-p', String(pid)];
  const { stdout } = await promisify(execFile)('/bin/ps', command, { timeout: limitMs });
  return stdout;
}
