import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../server/database/embedded/freePort.js';
import type { Contender, Grounds, RunningContender } from './Contender.js';

/** leerpad as `npm start` runs it: gateway and subgraphs in one process. */
export const leerpad: Contender = {
  name: 'leerpad, one process',
  tongue: 'leerpad',
  start: async (grounds) => startedTogether([run(grounds, [])]),
};

/** leerpad as `npm run start:gateway` and `start:subgraph` run it: a process for the gateway and one for each subgraph. */
export const leerpadInParts: Contender = {
  name: 'leerpad, several processes',
  tongue: 'leerpad',
  start: async (grounds) => {
    const names = grounds.subgraphs.map(({ name }) => name);
    const urls = await Promise.all(names.map(async (name) => `${name}=http://127.0.0.1:${await freePort()}`));
    const together = { SUBGRAPH_URLS: urls.join(','), SUBGRAPH_SECRET: randomBytes(32).toString('hex') };
    const subgraphs = names.map((name) => run(grounds, ['subgraph', name], together));
    return startedTogether([run(grounds, ['gateway'], together), ...subgraphs]);
  },
};

function run(
  { projectFolder, databaseUrl, dataFolder }: Grounds,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): ChildProcess {
  const main = join(projectFolder, 'dist', 'server', 'main.js');
  const environment = {
    DATABASE_URL: databaseUrl,
    DATA_FOLDER: dataFolder,
    EXAMPLE_WORLD: 'true',
    PORT: '0',
    NODE_ENV: 'production',
    ...more,
  };
  return spawn(process.execPath, [main, ...words], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The first of the processes tells the address once all of them answer. */
async function startedTogether(processes: readonly ChildProcess[]): Promise<RunningContender> {
  const stopAll = async (): Promise<void> => void (await Promise.all(processes.map(stop)));
  try {
    const [first, ...others] = processes;
    for (const other of others) other.stdout?.resume();
    return { url: await addressOf(first), pids: processes.map(({ pid = 0 }) => pid), stop: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function addressOf(child: ChildProcess | undefined): Promise<string> {
  if (!child?.stdout) throw new Error('leerpad was started without an output');
  for await (const line of createInterface(child.stdout)) {
    const [, address] = /leerpad answers at (\S+)\/graphql/.exec(line) ?? [];
    if (address === undefined) continue;
    child.stdout.resume();
    return address;
  }
  throw new Error('leerpad ended before it answered');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
