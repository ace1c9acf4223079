import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { subgraphs } from '../src/subgraphs.js';
import type { Configuration } from './configuration.js';
import { ContractPages } from './contract/ContractPages.js';
import { openDatabase } from './database/openDatabase.js';
import type { GatewayLog } from './gateway/logFault.js';
import { openExplorer } from './explorer/openExplorer.js';
import { type OpenGraph, openGraph } from './openGraph.js';
import { answerHttp } from './answerHttp.js';
import { seedingProgress } from './seeding/seedingProgress.js';
import { prepareStore } from './store/prepareStore.js';
import { seedStore } from './store/seedStore.js';
import { storeInTurn } from './store/storeInTurn.js';

/** A client that sends slower than this is cut off. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Where a start is run: the folder of the project, and what it reads and writes. */
export interface Surroundings {
  readonly projectFolder: string;
  readonly output: NodeJS.WriteStream;
  readonly clock: () => Date;
  readonly log: GatewayLog;
  /** Called when the database ends by itself. */
  readonly onDatabaseExit: (description: string) => void;
}

/** leerpad, answering. */
export interface RunningLeerpad {
  /** The address of the explorer, with the port that was taken. */
  readonly url: string;
  /** Answers what is under way, then stops everything that was started. */
  stop(): Promise<void>;
}

/** Starts everything in one process: database, schema, seeds, subgraphs, gateway, explorer. */
export async function startLeerpad(configuration: Configuration, surroundings: Surroundings): Promise<RunningLeerpad> {
  const { projectFolder, output, clock, log } = surroundings;
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const tell = (message: string): void => void output.write(`${message}\n`);
    const database = await openDatabase(configuration, tell, surroundings.onDatabaseExit);
    stops.push(database.close);
    const explorer = openExplorer({ projectFolder, outFolder: join(configuration.dataFolder, 'explorer'), log });
    stops.push(async () => void (await explorer));
    await storeInTurn(database.access, async () => {
      await prepareStore(database.access, subgraphs);
      const progress = seedingProgress(output);
      const { exampleWorld } = configuration;
      await seedStore(database.access, subgraphs, { folder: join(projectFolder, 'seeds'), exampleWorld, progress });
    });
    const graph = await openGraph(database.access, subgraphs, { clock, log });
    stops.push(graph.close);
    const pages = await ContractPages.read(projectFolder, graph.gateway.publicSdl);
    const server = createServer(answerHttp(graph.gateway, await explorer, pages));
    server.requestTimeout = REQUEST_TIMEOUT_MS;
    const url = await listen(server, configuration);
    stops.push(() => close(server, graph));
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listen(server: Server, { host, port }: Configuration): Promise<string> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${String(address.port)}`;
}

async function close(server: Server, graph: OpenGraph): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await graph.gateway.dispose();
  server.closeAllConnections();
  await closed;
}
