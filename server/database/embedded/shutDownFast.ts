import { execFileSync } from 'node:child_process';
import { errorCode } from './errorCode.js';

const limitMs = 10_000;

/** Asks a postmaster for a fast shutdown (clients are cut off, what is committed stays); one that is gone is let be. */
export function shutDownFast(pid: number, pgCtl: string): void {
  if (process.platform === 'win32') {
    // Windows knows no SIGINT between processes: process.kill would end the server like a crash.
    execFileSync(pgCtl, ['kill', 'INT', String(pid)], { timeout: limitMs, stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
