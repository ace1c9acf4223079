import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Contender } from './Contender.js';

/** PostGraphile 5 on the same tables. */
export const postgraphilePeer: Contender = {
  name: 'PostGraphile 5',
  tongue: 'postgraphile',
  start: ({ peerUrl }) => start('servePostgraphile.js', peerUrl),
};

/** One hand-written statement that builds the JSON of the answer, sent through pg behind plain HTTP. */
export const statementPeer: Contender = {
  name: 'SQL statement',
  tongue: 'statement',
  start: ({ peerUrl }) => start('serveStatement.js', peerUrl),
};

/** The URL goes by message, so that its password stands on no command line. */
async function start(program: string, peerUrl: string): ReturnType<Contender['start']> {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child = fork(path, { env: { NODE_ENV: 'production', GRAPHILE_ENV: 'production' } });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${program} ended`)));
  ended.catch(() => undefined);
  child.send(peerUrl);
  const [url] = (await Promise.race([once(child, 'message'), ended])) as [string];
  const stop = async (): Promise<void> => {
    child.disconnect();
    await ended.catch(() => undefined);
  };
  return { url, pids: [child.pid ?? 0], stop };
}
