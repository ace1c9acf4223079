import { holdsWithin } from './holdsWithin.js';
import { requestShutdown } from './requestShutdown.js';
import { waitUntil } from './waitUntil.js';

/** A database server that is to end, started by this process or left behind by an earlier one. */
export interface LiveServer {
  pid: number;
  logFile: string;
  pgCtl: string;
  isGone: () => boolean;
}

/** How long a fast shutdown may take (milliseconds) before an immediate one follows, and who is told of that. */
export interface Patience {
  fastMs: number;
  log: (message: string) => void;
}

export const usualFastMs = 8_000;

/**
 * Shuts a server down and waits until it is gone: a fast shutdown, and an immediate one when that takes too long. Throws
 * when the server is not gone within the limit (milliseconds) for both together.
 */
export async function shutDown(
  { pid, logFile, pgCtl, isGone }: LiveServer,
  limitMs: number,
  { fastMs, log }: Patience,
): Promise<void> {
  if (isGone()) return;
  const end = performance.now() + limitMs;
  requestShutdown(pid, 'fast', pgCtl);
  if (await holdsWithin(isGone, Math.min(fastMs, limitMs))) return;
  if (fastMs < limitMs) {
    // PostgreSQL 18 never ends a fast shutdown that comes while it begins to recover from a crash.
    log(
      `The database server ${pid} did not end within ${fastMs} ms of a fast shutdown: ` +
        'an immediate one follows (SIGQUIT); committed data are safe, the next start recovers.',
    );
    requestShutdown(pid, 'immediate', pgCtl);
  }
  const message = `The database server ${pid} did not stop within ${limitMs} ms: see ${logFile}.`;
  await waitUntil(isGone, end - performance.now(), message);
}
