import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ignoring } from './ignoring.js';

/** What the holder of a data folder notes of its server once that is ready; it stays when the server stops. */
export interface ServerNote {
  readonly port: number;
  /** The holder, as `holderFileName` writes it: the note of an earlier one says nothing of the server that runs now. */
  readonly holder: string;
}

export async function readServerNote(folder: string): Promise<ServerNote | undefined> {
  const text = await ignoring(['ENOENT'], readFile(noteIn(folder), 'utf8'));
  const [, port, holder = ''] = /^([1-9]\d{0,4}) (\S+)\n$/.exec(text ?? '') ?? [];
  return port === undefined || Number(port) > 65_535 ? undefined : { port: Number(port), holder };
}

export async function writeServerNote(folder: string, { port, holder }: ServerNote): Promise<void> {
  const unfinished = `${noteIn(folder)}.unfinished`;
  await writeFile(unfinished, `${port} ${holder}\n`);
  await rename(unfinished, noteIn(folder));
}

function noteIn(folder: string): string {
  return join(folder, 'server');
}
