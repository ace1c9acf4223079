import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Contender, Grounds } from './Contender.js';

/** leerpad as `npm start` runs it: gateway and subgraphs in one process. */
export const leerpad: Contender = {
  name: 'leerpad, one process',
  tongue: 'leerpad',
  start: async ({ projectFolder, ...grounds }) => {
    const main = join(projectFolder, 'dist', 'server', 'main.js');
    const child = spawn(process.execPath, [main], { env: environment(grounds), stdio: ['ignore', 'pipe', 'inherit'] });
    return { url: await addressOf(child), pids: [child.pid ?? 0], stop: () => stop(child) };
  },
};

function environment({ databaseUrl, dataFolder }: Omit<Grounds, 'projectFolder'>): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: databaseUrl,
    DATA_FOLDER: dataFolder,
    EXAMPLE_WORLD: 'true',
    PORT: '0',
    NODE_ENV: 'production',
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('leerpad was started without an output');
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
