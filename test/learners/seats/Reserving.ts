import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import type { DatabaseAccess } from '../../../server/database/DatabaseAccess.js';

/** What became of one call: why it was refused, nothing where it was not; or what went wrong. */
interface Said {
  readonly id: number;
  readonly codes?: readonly string[];
  readonly fault?: string;
}

const root = join(import.meta.dirname, '..', '..', '..');
const program = join(import.meta.dirname, 'reservingProcess.ts');
const words = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  join(root, 'test', 'support', 'typescriptSources.mjs'),
  program,
];

/** What reserves seats, in a process of its own with a pool of its own. */
export class Reserving {
  private readonly waiting = new Map<number, (said: Said) => void>();
  private readonly ready = Promise.withResolvers<void>();
  private readonly closed: Promise<unknown>;
  private asked = 0;

  private constructor(private readonly child: ChildProcess) {
    this.closed = once(child, 'close');
    if (!child.stdout) throw new Error('The child has no stdout.');
    createInterface(child.stdout).on('line', (line) => this.hear(line));
    child.once('exit', () => this.ready.reject(new Error('The child ended before it was ready.')));
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await this.closed;
    });
  }

  /** @param killedBefore the statement before which it is killed, from 1; 0 is never */
  static async start(access: DatabaseAccess, killedBefore = 0): Promise<Reserving> {
    const child = spawn(process.execPath, [...words, JSON.stringify(access), String(killedBefore)], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const reserving = new Reserving(child);
    await reserving.ready.promise;
    return reserving;
  }

  reserve(plan: string, key: string): Promise<Said> {
    const id = (this.asked += 1);
    this.child.stdin?.write(`${JSON.stringify({ id, plan, key })}\n`);
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  /** The signal that ended it. */
  async ended(): Promise<string | null> {
    await this.closed;
    return this.child.signalCode;
  }

  private hear(line: string): void {
    if (line === 'ready') {
      this.ready.resolve();
      return;
    }
    const said = JSON.parse(line) as Said;
    this.waiting.get(said.id)?.(said);
  }
}
