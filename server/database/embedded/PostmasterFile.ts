import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ignoring } from './ignoring.js';

/** What the server tells of itself in `postmaster.pid` of its cluster. */
export interface PostmasterFile {
  pid: number;
  clusterFolder: string;
  isReady: boolean;
}

/** Reads `postmaster.pid`; undefined when there is none or it is not written yet. */
export async function readPostmasterFile(clusterFolder: string): Promise<PostmasterFile | undefined> {
  const text = await ignoring(['ENOENT'], readFile(join(clusterFolder, 'postmaster.pid'), 'utf8'));
  return text === undefined ? undefined : parsePostmasterFile(text);
}

/** Lines: pid, cluster, start, port, socket folder, address, memory key, status; the later ones come as it starts. */
export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const [pid, clusterFolder, , , , , , status] = text.split('\n').map((line) => line.trim());
  if (pid === undefined || clusterFolder === undefined || !/^[1-9]\d*$/.test(pid)) return undefined;
  return { pid: Number(pid), clusterFolder, isReady: status === 'ready' };
}
