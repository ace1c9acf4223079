import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** A line that the child told; which fields it has depends on the event. */
export interface ServerEvent {
  event: 'log' | 'ready' | 'committed' | 'stopped' | 'failed';
  serverPid?: number;
  url?: string;
  logFile?: string;
  message?: string;
  holderPid?: number;
  number?: number;
}

export interface ServerChild {
  pid: number;
  /** All that was told so far. */
  told: readonly ServerEvent[];
  /** The first line with one of the events, told or yet to come. Throws with the output when the child ends before. */
  hears(...events: ServerEvent['event'][]): Promise<ServerEvent>;
  /** Lets the child stop its server and waits for its end. */
  stop(): Promise<void>;
  /** Ends the child without warning; the database server lives on. */
  kill(): Promise<void>;
}

export interface ServerChildOptions {
  rows?: number;
  /** The checkout whose sources run; by default this one. */
  checkout?: string;
  account?: { uid: number; gid: number };
}

const thisCheckout = join(import.meta.dirname, '..', '..');

/** Runs serverProcess on a data folder. What the test leaves running is ended after it. */
export function startServerChild(dataFolder: string, options: ServerChildOptions = {}): ServerChild {
  const checkout = options.checkout ?? thisCheckout;
  const sources = join(checkout, 'test', 'support', 'typescriptSources.mjs');
  const program = join(checkout, 'test', 'support', 'serverProcess.ts');
  const words = ['--import', sources, program, dataFolder, String(options.rows ?? 0)];
  const child = spawn(process.execPath, words, { cwd: checkout, env: {}, ...options.account });
  const ended = once(child, 'close');
  const { told, output, hears } = listen(child);
  onTestFinished(() => endAll(child, ended, told));
  return {
    pid: child.pid ?? 0,
    told,
    hears: (...events) => Promise.race([hears(events), ended.then(() => fromEnded(told, events, output))]),
    stop: async () => {
      child.stdin?.end();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function listen(child: ChildProcess) {
  const told: ServerEvent[] = [];
  const output: string[] = [];
  const waiting = new Set<() => void>();
  child.stderr?.on('data', (part: Buffer) => output.push(part.toString()));
  if (child.stdout === null) throw new Error('The child has no stdout.');
  createInterface(child.stdout).on('line', (line) => {
    told.push(JSON.parse(line) as ServerEvent);
    waiting.forEach((look) => look());
  });
  const hears = (events: readonly string[]) =>
    new Promise<ServerEvent>((resolve) => {
      const look = () => {
        const found = told.find(({ event }) => events.includes(event));
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { told, output, hears };
}

function fromEnded(told: readonly ServerEvent[], events: readonly string[], output: readonly string[]): ServerEvent {
  const found = told.find(({ event }) => events.includes(event));
  if (found !== undefined) return found;
  throw new Error(`The child ended without ${events.join(' or ')}: ${JSON.stringify(told)} ${output.join('')}`);
}

async function endAll(child: ChildProcess, ended: Promise<unknown>, told: readonly ServerEvent[]): Promise<void> {
  const isRunning = child.exitCode === null && child.signalCode === null;
  if (isRunning) child.kill('SIGKILL');
  await ended;
  const serverPid = told.find(({ event }) => event === 'ready')?.serverPid;
  const isStopped = told.some(({ event }) => event === 'stopped');
  if (serverPid !== undefined && !isStopped) endOrphan(serverPid);
}

function endOrphan(pid: number): void {
  try {
    process.kill(pid, 'SIGQUIT');
  } catch {
    // The next start has stopped it already.
  }
}
