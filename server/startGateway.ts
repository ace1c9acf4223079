import { join } from 'node:path';
import { DateScalar } from '../src/shared/graph/DateScalar.js';
import { DateTimeScalar } from '../src/shared/graph/DateTimeScalar.js';
import { answerHttp } from './answerHttp.js';
import type { Configuration } from './configuration.js';
import { ContractPages } from './contract/ContractPages.js';
import { exampleReader } from './exampleReader.js';
import { openExplorer } from './explorer/openExplorer.js';
import { createGatewayOver } from './gateway/createGatewayOver.js';
import { listen } from './listen.js';
import type { Running, Surroundings } from './Surroundings.js';
import { undoable } from './undoable.js';
import { readContract } from './wire/readContract.js';
import { RemoteSubgraph } from './wire/RemoteSubgraph.js';
import { RemoteTransport } from './wire/RemoteTransport.js';
import { RemoteWatch } from './wire/RemoteWatch.js';
import { subgraphAddress } from './wire/subgraphAddress.js';
import { subgraphSecret } from './wire/subgraphSecret.js';

/** A gateway whose subgraphs are processes of their own. */
export interface RunningGateway extends Running {
  /** Names of the subgraphs that do not answer. */
  readonly waiting: () => readonly string[];
  /** True once all subgraphs answer; false at a stop before that. */
  readonly ready: Promise<boolean>;
}

/** Starts the gateway and the explorer. It has neither a database nor the code of the subgraphs: `schema/` is what it knows. */
export async function startGateway(
  configuration: Configuration,
  { projectFolder, clock, log }: Surroundings,
): Promise<RunningGateway> {
  const { dataFolder } = configuration;
  const { value, stop } = await undoable(async (undo) => {
    const explorer = openExplorer({ projectFolder, outFolder: join(dataFolder, 'explorer'), log });
    undo(async () => void (await explorer));
    const contract = await readContract(join(projectFolder, 'schema'));
    const names = contract.subgraphs.map(({ name }) => name);
    const secret = configuration.subgraphSecret ?? (await subgraphSecret(dataFolder));
    const remotes = contract.subgraphs.map(
      (one) => new RemoteSubgraph(one, subgraphAddress(configuration, names, one.name), secret),
    );
    undo(async () => void (await Promise.all(remotes.map((remote) => remote.close()))));
    const watch = new RemoteWatch(remotes, log);
    watch.start();
    undo(() => watch.stop());
    const beginRequest = () => Promise.resolve({ snapshotId: watch.snapshotId(), reader: exampleReader });
    const graph = { ...contract, scalars: [DateScalar, DateTimeScalar], transport: new RemoteTransport(remotes) };
    const gateway = createGatewayOver(graph, { clock, log, beginRequest });
    const pages = await ContractPages.read(projectFolder, contract.publicSdl);
    const site = { explorer: await explorer, pages, waiting: () => watch.waiting() };
    const server = await listen(answerHttp(gateway, site), configuration);
    undo(() => server.close(gateway.dispose));
    return { url: server.url, waiting: site.waiting, ready: watch.ready() };
  });
  return { ...value, stop };
}
