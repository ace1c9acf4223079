import { execFileSync } from 'node:child_process';
import { errorCode } from './errorCode.js';

const limitMs = 10_000;

/**
 * Fast: clients are cut off and the cluster is closed in order. Immediate: the server drops all it does, and the next
 * start recovers. What is committed stays either way.
 */
export type ShutdownMode = 'fast' | 'immediate';

const signals = { fast: 'INT', immediate: 'QUIT' } as const;

/** Asks a postmaster for a shutdown without waiting for it; one that is gone is let be. */
export function requestShutdown(pid: number, mode: ShutdownMode, pgCtl: string): void {
  const signal = signals[mode];
  if (process.platform === 'win32') {
    // Windows knows no such signals between processes: process.kill would end the server like a crash.
    execFileSync(pgCtl, ['kill', signal, String(pid)], { timeout: limitMs, stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(pid, `SIG${signal}`);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
