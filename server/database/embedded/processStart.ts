import { readFileSync } from 'node:fs';
import { errorCode } from './errorCode.js';

/** The start of a live process where the platform does not tell it. */
export const unknownStart = 'unknown';

/**
 * When a process started, as an opaque text of letters, digits and hyphens that differs between two processes that had
 * the same id, also across a reboot; `unknownStart` where that cannot be told; undefined when no such process lives.
 */
export function processStart(pid: number): string | undefined {
  if (!isSignallable(pid)) return undefined;
  const stat = read(`/proc/${pid}/stat`);
  const boot = read('/proc/sys/kernel/random/boot_id');
  if (stat === undefined || boot === undefined) return unknownStart;
  // The command name stands in parentheses and may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, ticks] = [fields[0], fields[19]];
  if (state === 'Z' || state === 'X') return undefined;
  return `${boot.slice(0, 8)}-${ticks}`;
}

function isSignallable(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
