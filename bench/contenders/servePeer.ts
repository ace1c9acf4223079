import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pool } from 'pg';
import { openPool } from '../../server/database/openPool.js';

/**
 * Serves, in a process that was forked for it, what `listenerOn` makes over the database whose URL the parent sends, with
 * as many connections as leerpad has. Tells the parent the address.
 */
export async function servePeer(listenerOn: (pool: Pool) => RequestListener | Promise<RequestListener>): Promise<void> {
  const [databaseUrl] = (await once(process, 'message')) as [string];
  const server = createServer(await listenerOn(openPool(databaseUrl, 'bench')));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.on('disconnect', () => process.exit());
  process.send?.(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
}
