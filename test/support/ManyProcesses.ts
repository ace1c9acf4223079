import { freePort } from '../../server/database/embedded/freePort.js';
import { LeerpadProcess } from './LeerpadProcess.js';

/** The gateway and each subgraph in a process of its own, over one data folder. */
export class ManyProcesses {
  private constructor(
    private readonly environment: Readonly<Record<string, string>>,
    /** The processes by name; `gateway` is one of them. */
    readonly processes: Map<string, LeerpadProcess>,
  ) {}

  /** Starts the subgraphs. */
  static async startSubgraphs(dataFolder: string, names: readonly string[]): Promise<ManyProcesses> {
    const urls = await Promise.all(names.map(async (name) => `${name}=http://127.0.0.1:${await freePort()}`));
    const many = new ManyProcesses({ DATA_FOLDER: dataFolder, SUBGRAPH_URLS: urls.join(',') }, new Map());
    for (const name of names) many.startSubgraph(name);
    return many;
  }

  startGateway(): void {
    this.processes.set('gateway', LeerpadProcess.spawn(this.environment, ['gateway']));
  }

  /** Starts a subgraph, again where it ended. */
  startSubgraph(name: string): LeerpadProcess {
    const process = LeerpadProcess.spawn(this.environment, ['subgraph', name]);
    this.processes.set(name, process);
    return process;
  }

  process(name: string): LeerpadProcess {
    const process = this.processes.get(name);
    if (!process) throw new Error(`There is no process ${name}.`);
    return process;
  }

  /** The name of the process with an id. */
  nameOf(pid: number): string {
    const [name] = [...this.processes].find(([, process]) => process.child.pid === pid) ?? [];
    if (name === undefined) throw new Error(`The process ${pid} is none of these.`);
    return name;
  }

  /** Where the gateway and all subgraphs answer; rejects when one of them ends before. */
  async ready(): Promise<string> {
    const [gateway] = await Promise.all([
      this.process('gateway').address(),
      ...[...this.processes.values()].map((process) => process.address()),
    ]);
    return gateway;
  }

  /** Ends all at once, as Ctrl-C in one terminal does, and gives their exit codes. */
  stop(): Promise<(number | string | null)[]> {
    return Promise.all([...this.processes.values()].map((process) => process.kill('SIGTERM')));
  }
}
