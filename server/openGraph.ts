import type { Subgraph } from '../src/shared/graph/Subgraph.js';
import { type DatabaseAccess, loginUrl } from './database/DatabaseAccess.js';
import { exampleReader } from './exampleReader.js';
import { createGateway } from './gateway/createGateway.js';
import type { Gateway } from './gateway/Gateway.js';
import type { GatewayLog } from './gateway/logFault.js';
import { openSubgraphs } from './openSubgraphs.js';
import { ReferenceWatch } from './reference/ReferenceWatch.js';

/** The whole graph over one database, ready to answer. */
export interface OpenGraph {
  readonly gateway: Gateway;
  readonly watch: ReferenceWatch;
  /** Answers what is under way, then lets go of the database. */
  close(): Promise<void>;
}

/** What a graph needs beside the database and the subgraphs. */
interface GraphSurroundings {
  readonly clock: () => Date;
  readonly log: GatewayLog;
}

/** Opens the subgraphs and the gateway over a database that is prepared for them and seeded. */
export async function openGraph(
  access: DatabaseAccess,
  subgraphs: readonly Subgraph[],
  { clock, log }: GraphSurroundings,
): Promise<OpenGraph> {
  const opened = openSubgraphs(access, subgraphs);
  const onFault = (fault: unknown): void =>
    log.error({ fault: fault instanceof Error ? fault.name : typeof fault }, 'Reference data were not renewed');
  try {
    const watch = await ReferenceWatch.start(loginUrl(access, 'reference'), opened.open, onFault);
    const beginRequest = () => Promise.resolve({ snapshotId: watch.snapshotId(), reader: exampleReader });
    const gateway = createGateway({ subgraphs: opened.served, clock, log, beginRequest });
    const close = async (): Promise<void> => {
      await gateway.dispose();
      await watch.stop();
      await opened.close();
    };
    return { gateway, watch, close };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
