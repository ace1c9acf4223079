import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { type Configuration, readConfiguration } from './configuration.js';
import { pasteQuery } from './pasteQuery.js';
import type { Running, Surroundings } from './Surroundings.js';

// Compiled, this file lies in dist/server.
const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

async function main([part, name]: readonly string[]): Promise<void> {
  const log = pino({ name: ['leerpad', part, name].filter(Boolean).join(' ') }, pino.destination(2));
  const running = await start(part, name, readConfiguration(process.env, projectFolder), {
    projectFolder,
    log,
    output: process.stdout,
    tell,
    clock: () => new Date(),
    onDatabaseExit: (description) => {
      log.fatal({ description }, 'The database ended');
      process.exit(1);
    },
  });
  stopOnSignal(running);
}

// Each part loads its own code only: a gateway needs none of the subgraphs'.
async function start(
  part: string | undefined,
  name: string | undefined,
  configuration: Configuration,
  surroundings: Surroundings,
): Promise<Running> {
  if (part === undefined) {
    const { startLeerpad } = await import('./startLeerpad.js');
    const running = await startLeerpad(configuration, surroundings);
    await tellAddress(running);
    return running;
  }
  if (part === 'gateway') {
    const { startGateway } = await import('./startGateway.js');
    const running = await startGateway(configuration, surroundings);
    tell(`The gateway listens at ${running.url} and waits for its subgraphs: ${running.waiting().join(', ')}.`);
    void running.ready.then((isReady) => (isReady ? tellAddress(running) : undefined));
    return running;
  }
  if (part !== 'subgraph') throw new Error(`There is no part "${part}" to start; there are gateway and subgraph.`);
  const { startSubgraph } = await import('./startSubgraph.js');
  const running = await startSubgraph(name ?? '', configuration, surroundings);
  tell(`The subgraph ${name} answers its gateway at ${running.url}`);
  return running;
}

async function tellAddress({ url }: Running): Promise<void> {
  tell(
    `\nleerpad answers at ${url}/graphql\nThe explorer, with example operations: ${url}/\n\n${await pasteQuery(url, projectFolder)}`,
  );
}

function tell(message: string): void {
  process.stdout.write(`${message}\n`);
}

function stopOnSignal(running: Running): void {
  let stopping = false;
  const end = (code: number): void => void (process.exitCode = code);
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

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`leerpad cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
