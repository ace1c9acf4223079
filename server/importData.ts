import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subgraphs } from '../src/subgraphs.js';
import { readConfiguration } from './configuration.js';
import { importFiles } from './importing/importFiles.js';
import { EXIT, ImportFault } from './importing/ImportFault.js';
import { IMPORT_HELP } from './importing/importHelp.js';
import type { ImportOutcome } from './importing/ImportOutcome.js';
import { importProgress } from './importing/importProgress.js';
import { importReport } from './importing/importReport.js';
import type { ImportRequest } from './importing/ImportRequest.js';
import { openImportStore } from './importing/openImportStore.js';
import { readArguments } from './importing/readArguments.js';

// Compiled, this file lies in dist/server.
const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Imports what the command line asks for and answers the exit code. */
async function main(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  if (request === null) {
    process.stdout.write(IMPORT_HELP);
    return EXIT.done;
  }
  const configuration = readConfiguration(process.env, projectFolder);
  const tell = (message: string): void => void process.stderr.write(`${message}\n`);
  const database = await openImportStore(configuration, subgraphs, tell);
  try {
    const progress = importProgress(process.stderr);
    const clock = () => new Date();
    const outcome = await importFiles(request, { access: database.access, subgraphs, clock, progress });
    process.stdout.write(importReport(outcome, { withDifferences: request.isDryRun }));
    return exitCodeOf(request, outcome);
  } finally {
    await database.close();
  }
}

function exitCodeOf({ isStrict }: ImportRequest, { rejects }: ImportOutcome): number {
  if (rejects.length === 0) return EXIT.done;
  return isStrict ? EXIT.refused : EXIT.rejects;
}

main().then(
  (code) => void (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof ImportFault ? error.exitCode : EXIT.fault;
  },
);
