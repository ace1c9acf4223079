import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subgraphs } from '../src/subgraphs.js';
import { translationFaults } from './contract/inDutch.js';
import { schemaFiles } from './schemaFiles.js';

// Compiled, this file lies in dist/server.
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'schema');

/** Writes the contract to `schema/`; with `--check` it only compares, and fails naming the files that differ. */
async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wanted = schemaFiles(subgraphs);
  const present = (await readdir(folder)).filter((name) => name.endsWith('.graphql'));
  const superfluous = present.filter((name) => !wanted.has(name));
  if (process.argv.includes('--check')) return check(wanted, superfluous);
  for (const name of superfluous) await rm(join(folder, name));
  for (const [name, text] of wanted) await writeFile(join(folder, name), text);
  tellTranslation(wanted.get('client.graphql') ?? '');
}

function tellTranslation(sdl: string): void {
  const { missing, unused } = translationFaults(sdl);
  const lines = [
    ...missing.map((line) => `has no Dutch: ${line}`),
    ...unused.map((text) => `is translated and stands nowhere: ${text}`),
  ];
  for (const line of lines) process.stderr.write(`schema/descriptions.nl.json: ${line}\n`);
}

async function check(wanted: ReadonlyMap<string, string>, superfluous: readonly string[]): Promise<void> {
  const faults = superfluous.map((name) => `schema/${name} belongs to no subgraph.`);
  for (const [name, text] of wanted) {
    if ((await textOf(name)) !== text) faults.push(`schema/${name} is not what the code says.`);
  }
  if (faults.length > 0)
    throw new Error(`${faults.join('\n')}\nRun \`npm run schema\` and look at what changes for clients.`);
}

/** The text of an emitted file, with the line ends that git may have changed; undefined when it is not there. */
async function textOf(name: string): Promise<string | undefined> {
  try {
    return (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
