import { subgraphs } from '../src/subgraphs.js';
import type { Configuration } from './configuration.js';
import { loginUrl } from './database/DatabaseAccess.js';
import { joinDatabase } from './database/openDatabase.js';
import { listen } from './listen.js';
import { openSubgraphs } from './openSubgraphs.js';
import { ReferenceWatch } from './reference/ReferenceWatch.js';
import type { Running, Surroundings } from './Surroundings.js';
import { fillStore } from './store/fillStore.js';
import { undoable } from './undoable.js';
import { subgraphAddress } from './wire/subgraphAddress.js';
import { SubgraphDoor } from './wire/SubgraphDoor.js';
import { subgraphSecret } from './wire/subgraphSecret.js';

/**
 * Starts one subgraph in a process of its own. It joins the database, and starts, prepares and seeds it where nobody did.
 * @throws Error when there is no subgraph of that name
 */
export async function startSubgraph(
  name: string,
  configuration: Configuration,
  { projectFolder, output, tell, log, onDatabaseExit }: Surroundings,
): Promise<Running> {
  const subgraph = subgraphs.find((one) => one.name === name);
  const names = subgraphs.map((one) => one.name);
  if (!subgraph) throw new Error(`There is no subgraph ${JSON.stringify(name)}; there are ${names.join(', ')}.`);
  const { exampleWorld, dataFolder } = configuration;
  const { value: url, stop } = await undoable(async (undo) => {
    const database = await joinDatabase(configuration, tell, onDatabaseExit);
    undo(database.close);
    await fillStore(database.access, subgraphs, { projectFolder, exampleWorld, output, again: false });
    const opened = openSubgraphs(database.access, [subgraph]);
    undo(opened.close);
    const watch = await ReferenceWatch.start(loginUrl(database.access, 'reference'), opened.open, (fault) =>
      log.error({ fault: fault instanceof Error ? fault.name : typeof fault }, 'Reference data were not renewed'),
    );
    undo(() => watch.stop());
    const secret = configuration.subgraphSecret ?? (await subgraphSecret(dataFolder));
    const [served] = opened.served;
    if (!served) throw new Error(`The subgraph ${name} was not opened.`);
    const parts = { subgraph: served, secret, log, held: () => watch.held(), renew: () => watch.turn() };
    const door = new SubgraphDoor(parts);
    const { hostname, port } = new URL(subgraphAddress(configuration, names, name));
    const server = await listen(door.handle, { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) });
    undo(() => server.close(door.drain));
    return server.url;
  });
  return { url, stop };
}
