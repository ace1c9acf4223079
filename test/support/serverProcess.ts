// A process of its own that starts the embedded server of the data folder in its first argument. It tells what happens
// as lines of JSON on stdout, commits the number of rows in its second argument, and stops when its stdin ends.
import { once } from 'node:events';
import { Client } from 'pg';
import { DataFolderInUse } from '../../server/database/embedded/DataFolderInUse.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/database/embedded/EmbeddedPostgres.js';

const [dataFolder = '', rows = '0'] = process.argv.slice(2);

try {
  const server = await startEmbeddedPostgres({ dataFolder, log: (message) => tell({ event: 'log', message }) });
  tell({ event: 'ready', serverPid: server.pid, url: server.url('postgres'), logFile: server.logFile });
  if (Number(rows) > 0) await commit(server, Number(rows));
  process.stdin.resume();
  await once(process.stdin, 'end');
  await server.stop();
  tell({ event: 'stopped' });
} catch (error) {
  const holderPid = error instanceof DataFolderInUse ? error.holderPid : undefined;
  tell({ event: 'failed', message: String(error), holderPid });
}

function tell(event: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

async function commit(server: EmbeddedPostgres, count: number): Promise<void> {
  const client = new Client({ connectionString: server.url('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE TABLE IF NOT EXISTS acknowledged (number int)');
  for (let number = 1; number <= count; number += 1) {
    await client.query('INSERT INTO acknowledged VALUES ($1)', [number]);
    tell({ event: 'committed', number });
  }
}
