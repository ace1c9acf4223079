import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { temporaryFolder } from '../support/temporaryFolder.js';

/** What came of a run of the Relay compiler. */
interface Compiled {
  readonly code: number;
  readonly output: string;
  /** Names of the files that it wrote. */
  readonly artifacts: readonly string[];
}

const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');

/** Runs the Relay compiler on sources by file name, in a folder of its own. */
export async function compileRelay(schemaSdl: string, sources: ReadonlyMap<string, string>): Promise<Compiled> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'src'));
  await mkdir(join(folder, 'artifacts'));
  await writeFile(join(folder, 'schema.graphql'), schemaSdl);
  for (const [file, text] of sources) await writeFile(join(folder, 'src', file), text);
  const configuration = {
    src: './src',
    schema: './schema.graphql',
    artifactDirectory: './artifacts',
    language: 'typescript',
    eagerEsModules: true,
    codegenCommand: null,
  };
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(configuration));
  const { code, output } = await run(join(folder, 'relay.config.json'), folder);
  return { code, output, artifacts: await readdir(join(folder, 'artifacts')) };
}

function run(configuration: string, cwd: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, configuration], { cwd, timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` }),
    );
  });
}
