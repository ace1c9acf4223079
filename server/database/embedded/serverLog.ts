import { open, rename, stat } from 'node:fs/promises';
import { ignoring } from './ignoring.js';

const fullAtBytes = 10_000_000;

/** Runs the work with a descriptor that appends to the log file, made for its owner only if need be. */
export async function withServerLog<T>(logFile: string, work: (descriptor: number) => Promise<T>): Promise<T> {
  const log = await open(logFile, 'a', 0o600);
  try {
    return await work(log.fd);
  } finally {
    await log.close();
  }
}

/** Puts a full log file aside under the name `<logFile>.1`, in the place of an earlier one. */
export async function putFullLogAside(logFile: string): Promise<void> {
  const found = await ignoring(['ENOENT'], stat(logFile));
  if (found !== undefined && found.size >= fullAtBytes) await rename(logFile, `${logFile}.1`);
}

/** Size of the log file in bytes; 0 when there is none. */
export async function logSize(logFile: string): Promise<number> {
  return (await ignoring(['ENOENT'], stat(logFile)))?.size ?? 0;
}
