import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

/** The program as the npm scripts run it, in a process of its own. */
export class LeerpadProcess {
  private text = '';
  private readonly answering = Promise.withResolvers<string>();

  private constructor(readonly child: ChildProcess) {
    // Whoever waits for the address gets the rejection; nobody has to.
    this.answering.promise.catch(() => undefined);
    child.stdout?.on('data', (chunk: Buffer) => this.hear(chunk));
    child.stderr?.on('data', (chunk: Buffer) => this.hear(chunk));
    child.on('exit', () => this.answering.reject(new Error(`It ended: ${this.text}`)));
  }

  /**
   * Starts the compiled program with this environment and nothing else of the surroundings' settings.
   * @param part the part to start, as `['subgraph', 'catalogue']`; everything without one
   */
  static spawn(environment: Readonly<Record<string, string>>, part: readonly string[] = []): LeerpadProcess {
    const { PATH = '' } = process.env;
    return new LeerpadProcess(
      spawn(process.execPath, [main, ...part], {
        env: { PATH, PORT: '0', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  }

  /** All that it wrote so far. */
  get output(): string {
    return this.text;
  }

  /** The address it printed; rejects when it ends before. */
  address(): Promise<string> {
    return this.answering.promise;
  }

  /** The exit code, or the signal that ended it. */
  async ended(): Promise<number | string | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child.exitCode ?? this.child.signalCode;
  }

  async kill(signal: NodeJS.Signals): Promise<number | string | null> {
    this.child.kill(signal);
    return this.ended();
  }

  private hear(chunk: Buffer): void {
    this.text += chunk.toString();
    const [, address] = /answers (?:at|its gateway at) (http:\/\/[^\s/]+)/.exec(this.text) ?? [];
    if (address !== undefined) this.answering.resolve(address);
  }
}
