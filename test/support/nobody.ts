import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { ordinaryAccount } from '../../server/database/embedded/ServerAccount.js';

export const isRoot = userInfo().uid === 0;

/** The ordinary account under which the server runs when the tests run as root. */
export function nobody() {
  return ordinaryAccount(readFileSync('/etc/passwd', 'utf8'));
}

/** Whether this process can run its own Node and read this checkout as `nobody`. */
export function canRunAsNobody(): boolean {
  if (!isRoot) return false;
  const { uid, gid } = nobody();
  const words = ['--eval', `require('node:fs').readFileSync(${JSON.stringify(import.meta.filename)})`];
  return spawnSync(process.execPath, words, { uid, gid, cwd: '/', timeout: 10_000 }).status === 0;
}
