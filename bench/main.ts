import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfiguration } from '../server/configuration.js';
import { subgraphs } from '../src/subgraphs.js';
import { quickBench, wholeBench } from './data/BenchSizes.js';
import { quickPlannerBench, wholePlannerBench } from './planner/PlannerBenchSizes.js';
import { printFigures } from './planner/PlannerFigure.js';
import { runPlannerBench } from './planner/runPlannerBench.js';
import { printReport } from './report/printReport.js';
import { runBench } from './runBench.js';

// Compiled, this file lies in dist/bench.
const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

async function main(): Promise<void> {
  const options = { json: { type: 'string' }, quick: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const { dataFolder } = readConfiguration({ DATA_FOLDER: '.leerpad-bench', ...process.env }, projectFolder);
  const tell = (message: string): void => void process.stderr.write(`${message}\n`);
  const keep = async (rows: unknown): Promise<void> => {
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  };
  if (positionals.includes('planner')) {
    const figures = await runPlannerBench(values.quick ? quickPlannerBench : wholePlannerBench, tell);
    process.stdout.write(`${printFigures(figures)}\n`);
    await keep(figures);
    return;
  }
  const sizes = values.quick ? quickBench : wholeBench;
  const rows = await runBench({ ...sizes, projectFolder, dataFolder, subgraphs, tell });
  process.stdout.write(`${printReport(rows)}\n`);
  await keep(rows);
}

main().catch((error: unknown) => {
  process.stderr.write(`The bench ended without figures: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
