import { createServer } from 'node:net';
import { ignoring } from './ignoring.js';

/** A TCP port of 127.0.0.1 that is free now, the wanted one if it is; somebody else may take it before it is used. */
export async function freePort(wanted = 0): Promise<number> {
  return (await ignoring(['EADDRINUSE', 'EACCES'], probe(wanted))) ?? probe(0);
}

function probe(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(taken));
    });
  });
}
