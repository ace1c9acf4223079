import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfiguration } from '../server/configuration.js';
import { subgraphs } from '../src/subgraphs.js';
import { quickBench, wholeBench } from './data/BenchSizes.js';
import { printReport } from './report/printReport.js';
import { runBench } from './runBench.js';

// Compiled, this file lies in dist/bench.
const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' }, quick: { type: 'boolean' } } });
  const { dataFolder } = readConfiguration({ DATA_FOLDER: '.leerpad-bench', ...process.env }, projectFolder);
  const tell = (message: string): void => void process.stderr.write(`${message}\n`);
  const sizes = values.quick ? quickBench : wholeBench;
  const rows = await runBench({ ...sizes, projectFolder, dataFolder, subgraphs, tell });
  process.stdout.write(`${printReport(rows)}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The bench ended without figures: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
