import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const SEEDS = join(import.meta.dirname, '../../../seeds');

/** A copy of the seeds in which one text of one file is another; it goes when the test is finished. */
export async function editedSeeds(file: string, from: string, to: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leerpad-seeds-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(SEEDS, folder, { recursive: true });
  const text = await readFile(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  await writeFile(
    join(folder, file),
    text.replace(from, () => to),
  );
  return folder;
}

/** The line on which the text first stands in the file of the real seeds, the header being 1. */
export async function lineOf(file: string, text: string): Promise<number> {
  const before = (await readFile(join(SEEDS, file), 'utf8')).split(text)[0] ?? '';
  return before.split('\n').length;
}
