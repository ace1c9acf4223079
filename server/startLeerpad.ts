import { join } from 'node:path';
import { subgraphs } from '../src/subgraphs.js';
import { answerHttp } from './answerHttp.js';
import type { Configuration } from './configuration.js';
import { ContractPages } from './contract/ContractPages.js';
import { openDatabase } from './database/openDatabase.js';
import { openExplorer } from './explorer/openExplorer.js';
import { listen } from './listen.js';
import { openGraph } from './openGraph.js';
import type { Running, Surroundings } from './Surroundings.js';
import { fillStore } from './store/fillStore.js';
import { undoable } from './undoable.js';

/** Starts everything in one process: database, schema, seeds, subgraphs, gateway, explorer. */
export async function startLeerpad(configuration: Configuration, surroundings: Surroundings): Promise<Running> {
  const { projectFolder, output, clock, log } = surroundings;
  const { exampleWorld } = configuration;
  const { value: url, stop } = await undoable(async (undo) => {
    const database = await openDatabase(configuration, surroundings.tell, surroundings.onDatabaseExit);
    undo(database.close);
    const explorer = openExplorer({ projectFolder, outFolder: join(configuration.dataFolder, 'explorer'), log });
    undo(async () => void (await explorer));
    await fillStore(database.access, subgraphs, { projectFolder, exampleWorld, output, again: true });
    const graph = await openGraph(database.access, subgraphs, { clock, log });
    undo(graph.close);
    const pages = await ContractPages.read(projectFolder, graph.gateway.publicSdl);
    const site = { explorer: await explorer, pages, waiting: () => [] };
    const server = await listen(answerHttp(graph.gateway, site), configuration);
    undo(() => server.close(graph.gateway.dispose));
    return server.url;
  });
  return { url, stop };
}
