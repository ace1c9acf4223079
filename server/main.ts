import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { readConfiguration } from './configuration.js';
import { pasteQuery } from './pasteQuery.js';
import { startLeerpad } from './startLeerpad.js';

// Compiled, this file lies in dist/server.
const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

async function main(): Promise<void> {
  const log = pino({ name: 'leerpad' }, pino.destination(2));
  const configuration = readConfiguration(process.env, projectFolder);
  const end = (code: number): void => void (process.exitCode = code);
  const running = await startLeerpad(configuration, {
    projectFolder,
    log,
    output: process.stdout,
    clock: () => new Date(),
    onDatabaseExit: (description) => {
      log.fatal({ description }, 'The database ended');
      process.exit(1);
    },
  });
  process.stdout.write(
    `\nleerpad answers at ${running.url}/graphql\nThe explorer, with example operations: ${running.url}/\n\n${await pasteQuery(running.url, projectFolder)}\n`,
  );
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    running.stop().then(
      () => end(0),
      () => end(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`leerpad cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
