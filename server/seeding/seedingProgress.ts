import cliProgress from 'cli-progress';
import type { SeedingStep, TableReport } from './SeedingReport.js';

/** Shows how far seeding has come; `stop` ends what is shown, also after a fault. */
export interface SeedingProgress {
  onStep(step: SeedingStep): void;
  stop(): void;
}

/** A bar on a terminal, otherwise a line per table. */
export function seedingProgress(output: NodeJS.WriteStream): SeedingProgress {
  return output.isTTY ? progressBar(output) : progressLines(output);
}

function progressBar(output: NodeJS.WriteStream): SeedingProgress {
  const bar = new cliProgress.SingleBar({
    stream: output,
    format: 'Seeding {bar} {value}/{total} rows, {table}',
    hideCursor: true,
  });
  return {
    onStep: ({ table, done, total }) => {
      if (!bar.isActive) bar.start(total, 0, { table });
      bar.update(done, { table });
    },
    stop: () => bar.stop(),
  };
}

function progressLines(output: NodeJS.WritableStream): SeedingProgress {
  return {
    onStep: ({ report }) => {
      if (report) output.write(`${lineOf(report)}\n`);
    },
    stop: () => undefined,
  };
}

function lineOf({ table, rows, inserted, changed, removed }: TableReport): string {
  return `Seeding ${table}: ${rows} rows, ${inserted} new, ${changed} changed, ${removed} removed`;
}
