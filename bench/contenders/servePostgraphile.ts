import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphilePreset } from './postgraphilePreset.js';
import { servePeer } from './servePeer.js';

await servePeer(async (pool) => {
  const service = postgraphile(postgraphilePreset(pool)).createServ(grafserv);
  const server = createServer();
  await service.addTo(server);
  return (request, response) => void server.emit('request', request, response);
});
