import { createServer, type RequestListener } from 'node:http';
import type { Pool } from 'pg';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphilePreset } from './postgraphilePreset.js';

/** PostGraphile over the database of the pool, at `/graphql`. */
export async function postgraphileListener(pool: Pool): Promise<RequestListener> {
  const server = createServer();
  await postgraphile(postgraphilePreset(pool)).createServ(grafserv).addTo(server);
  return (request, response) => void server.emit('request', request, response);
}
