import { execFile, spawn } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../../../server/database/embedded/EmbeddedPostgres.js';
import { processStart } from '../../../server/database/embedded/processStart.js';
import { withClient } from '../../../server/database/withClient.js';
import { copyCheckout } from '../../support/copyCheckout.js';
import { canRunAsNobody, isRoot, nobody } from '../../support/nobody.js';
import { startServerChild } from '../../support/ServerChild.js';
import { temporaryFolder } from '../../support/temporaryFolder.js';

let made = '';

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'leerpad-test-'));
  await chmod(made, 0o755);
  const server = await startEmbeddedPostgres({ dataFolder: made, log: () => undefined });
  await server.stop();
  return () => rm(made, { recursive: true, force: true });
});

/** A data folder with a cluster in it, copied because making one takes most of a second. */
async function madeFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await promisify(execFile)('cp', ['-a', `${made}/.`, folder]);
  return folder;
}

async function startServer(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const dataFolder = options.dataFolder ?? (await madeFolder());
  const server = await startEmbeddedPostgres({ log: () => undefined, ...options, dataFolder });
  onTestFinished(() => server.stop());
  return server;
}

async function ask<T>(url: string, sql: string): Promise<T[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows as T[]);
}

/** Kills the backend that runs a statement without end; the server then throws all clients out and recovers. */
async function crashBackend(server: EmbeddedPostgres, sql: string): Promise<void> {
  const client = new Client({ connectionString: server.url('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const crash = client.query(sql);
  process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
  await expect(crash).rejects.toThrow();
}

/** Waits until the server's log holds the texts in this order. */
async function logged(server: EmbeddedPostgres, ...texts: string[]): Promise<void> {
  const inOrder = new RegExp(texts.join('.*'), 's');
  await expect.poll(() => readFile(server.logFile, 'utf8'), { timeout: 10_000, interval: 5 }).toMatch(inOrder);
}

test('a started server listens on one address, is durable and sorts by code point', async () => {
  const server = await startServer({ dataFolder: await temporaryFolder() });
  const names = [
    'listen_addresses',
    'unix_socket_directories',
    'fsync',
    'synchronous_commit',
    'jit',
    'server_encoding',
  ];
  const wanted = names.map((name) => `current_setting('${name}') AS ${name}`).join();
  expect(await ask(server.url('postgres'), `SELECT ${wanted}`)).toEqual([
    {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      fsync: 'on',
      synchronous_commit: 'on',
      jit: 'off',
      server_encoding: 'UTF8',
    },
  ]);
  const sorted = `SELECT string_agg(t, '' ORDER BY t) AS t, lower('É') AS l FROM unnest(array['b', 'É', 'a', 'B']) AS t`;
  expect(await ask(server.url('postgres'), sorted)).toEqual([{ t: 'BabÉ', l: 'é' }]);
});

test('a wrong password is refused, the right one is stored for its owner alone', async () => {
  const server = await startServer();
  const wrong = server.url('postgres').replace(server.password, 'wrong');
  await expect(ask(wrong, 'SELECT')).rejects.toThrow('password authentication failed');
  const file = join(dirname(server.logFile), 'superuser-password');
  expect(await readFile(file, 'utf8')).toBe(server.password);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a stopped server leaves its data and a free folder', async () => {
  const dataFolder = await madeFolder();
  const first = await startServer({ dataFolder });
  await ask(first.url('postgres'), 'CREATE TABLE kept AS SELECT 7 AS n');
  await first.stop();
  expect(processStart(first.pid)).toBeUndefined();
  expect((await readdir(dataFolder)).sort()).toEqual(['postgres', 'postgres.log', 'server', 'superuser-password']);
  const second = await startServer({ dataFolder });
  expect(second.password).toBe(first.password);
  expect(await ask(second.url('postgres'), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

test('a second start on the folder is refused naming the holder', async () => {
  const dataFolder = await madeFolder();
  const holder = startServerChild(dataFolder);
  await holder.hears('ready');
  const start = performance.now();
  await expect(startServer({ dataFolder })).rejects.toMatchObject({ holderPid: holder.pid });
  expect(performance.now() - start).toBeLessThan(2_000);
  await holder.stop();
  expect(holder.told.at(-1)).toEqual({ event: 'stopped' });
});

test('of simultaneous starts exactly one wins, the others name it', async () => {
  const dataFolder = await madeFolder();
  const children = [1, 2, 3].map(() => startServerChild(dataFolder));
  const outcomes = await Promise.all(children.map((child) => child.hears('ready', 'failed')));
  const winner = children[outcomes.findIndex(({ event }) => event === 'ready')];
  const refused = outcomes.filter(({ event }) => event === 'failed');
  expect(refused.map(({ holderPid }) => holderPid)).toEqual([winner?.pid, winner?.pid]);
});

test('after kill -9 the next start stops the orphan and has all that was acknowledged', async () => {
  const dataFolder = await madeFolder();
  const killed = startServerChild(dataFolder, { rows: 100_000 });
  const { serverPid = 0 } = await killed.hears('ready');
  await killed.hears('committed');
  await killed.kill();
  expect(processStart(serverPid)).toBeDefined();
  const acknowledged = killed.told.filter(({ event }) => event === 'committed').map(({ number }) => number);

  const messages: string[] = [];
  const server = await startServer({ dataFolder, log: (message) => messages.push(message) });
  expect(processStart(serverPid)).toBeUndefined();
  expect(messages).toEqual([`Stopping the database server ${serverPid} that an earlier start left behind.`]);
  const rows = await ask<{ number: number }>(server.url('postgres'), 'SELECT number FROM acknowledged ORDER BY number');
  expect(rows.map(({ number }) => number)).toEqual(expect.arrayContaining(acknowledged));
  expect(acknowledged.length).toBeGreaterThan(0);
});

test('a killed database server is reported and recovers at the next start', async () => {
  const dataFolder = await madeFolder();
  const { promise: exit, resolve: onExit } = Promise.withResolvers<string>();
  const server = await startServer({ dataFolder, onExit });
  await ask(server.url('postgres'), 'CREATE TABLE kept AS SELECT 7 AS n');
  process.kill(server.pid, 'SIGKILL');
  expect(await exit).toBe('signal SIGKILL');
  await server.stop();
  const next = await startServer({ dataFolder });
  expect(await ask(next.url('postgres'), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

test('a start waits for what a killed database server left behind', async () => {
  const dataFolder = await madeFolder();
  const killed = await startServer({ dataFolder });
  const client = new Client({ connectionString: killed.url('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const backend = rows[0]?.pid ?? 0;
  process.kill(backend, 'SIGSTOP');
  process.kill(killed.pid, 'SIGKILL');
  await killed.stop();
  const next = startServer({ dataFolder });
  await expect
    .poll(() => readFile(killed.logFile, 'utf8'), { timeout: 10_000 })
    .toContain('pre-existing shared memory block');
  process.kill(backend, 'SIGCONT');
  expect(await ask((await next).url('postgres'), 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
});

test('stopping is not reported as an exit, and may be repeated', async () => {
  const reports: string[] = [];
  const server = await startServer({ onExit: (description) => reports.push(description) });
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
  expect(reports).toEqual([]);
});

test('a process that has the pid of a dead server is left alone', async () => {
  const dataFolder = await madeFolder();
  const first = await startServer({ dataFolder });
  await first.stop();
  // Of the server's own account: PostgreSQL itself sees through others.
  const other = spawn('/bin/sleep', ['60'], isRoot ? nobody() : {});
  onTestFinished(() => void other.kill());
  await writeFile(join(dataFolder, 'postgres', 'postmaster.pid'), `${other.pid}\n${dataFolder}/postgres\n`);
  const second = await startServer({ dataFolder });
  expect(await ask(second.url('postgres'), 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  expect(processStart(other.pid ?? 0)).toBeDefined();
});

test('a making of the cluster that was cut off is begun anew', async () => {
  const dataFolder = await temporaryFolder();
  for (const pid of [1, process.pid]) {
    await mkdir(join(dataFolder, `postgres.unfinished-${pid}`, 'cluster'), { recursive: true });
  }
  await startServer({ dataFolder });
  expect((await readdir(dataFolder)).sort()).toEqual([
    'holder',
    'postgres',
    'postgres.log',
    'server',
    'superuser-password',
  ]);
});

test('a server that cannot start is an error that names its log and leaves the folder free', async () => {
  const dataFolder = await madeFolder();
  const first = await startServer({ dataFolder });
  await first.stop();
  await unlink(join(dataFolder, 'postgres', 'global', 'pg_control'));
  const refusal = expect(startServer({ dataFolder })).rejects;
  await refusal.toThrow(`ended before it was ready (exit code 2): see ${dataFolder}/postgres.log.`);
  expect(await readdir(dataFolder)).not.toContain('holder');
});

test('a server that hangs is an error that names its log, within the limit', async () => {
  const server = await startServer({ limitsMs: { stop: 100 } });
  process.kill(server.pid, 'SIGSTOP');
  await expect(server.stop()).rejects.toThrow(`did not stop within 100 ms: see ${server.logFile}.`);
  process.kill(server.pid, 'SIGCONT');
  await expect.poll(() => processStart(server.pid), { timeout: 10_000 }).toBeUndefined();
});

test('a server that does not heed a fast shutdown is shut down at once, and keeps what is committed', async () => {
  const dataFolder = await madeFolder();
  const { promise: message, resolve: log } = Promise.withResolvers<string>();
  const server = await startServer({ dataFolder, log, limitsMs: { stop: 10_000, fastStop: 100 } });
  await ask(server.url('postgres'), 'CREATE TABLE kept AS SELECT 7 AS n');
  process.kill(server.pid, 'SIGSTOP');
  const stopped = server.stop();
  const heard = await Promise.race([message, stopped.then(() => 'stopped')]);
  process.kill(server.pid, 'SIGCONT');
  await stopped;
  expect(heard).toBe(
    `The database server ${server.pid} did not end within 100 ms of a fast shutdown: ` +
      'an immediate one follows (SIGQUIT); committed data are safe, the next start recovers.',
  );
  expect(await readFile(server.logFile, 'utf8')).toContain('received immediate shutdown request');
  const next = await startServer({ dataFolder });
  expect(await ask(next.url('postgres'), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

test('an orphan that does not heed a fast shutdown is shut down at once', async () => {
  const dataFolder = await madeFolder();
  const killed = startServerChild(dataFolder);
  const { serverPid = 0, url = '', logFile = '' } = await killed.hears('ready');
  await ask(url, 'CREATE TABLE kept AS SELECT 7 AS n');
  // Before its parent is gone: afterwards it may end by itself first.
  process.kill(serverPid, 'SIGSTOP');
  await killed.kill();
  const messages: string[] = [];
  const log = (message: string) => {
    messages.push(message);
    // The stop of the next server may take longer than the same limit too.
    if (message.includes('SIGQUIT') && messages.length === 2) process.kill(serverPid, 'SIGCONT');
  };
  const server = await startServer({ dataFolder, log, limitsMs: { stop: 10_000, fastStop: 100 } });
  expect(messages).toHaveLength(2);
  expect(await readFile(logFile, 'utf8')).toContain('received immediate shutdown request');
  expect(await ask(server.url('postgres'), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

test('a stop during the recovery from a crash ends within its limit and keeps what is committed', async () => {
  const dataFolder = await madeFolder();
  const server = await startServer({ dataFolder, limitsMs: { stop: 10_000, fastStop: 500 } });
  await ask(server.url('postgres'), 'CREATE TABLE kept AS SELECT 7 AS n');
  await crashBackend(server, 'SELECT pg_sleep(60)');
  await logged(server, 'all server processes terminated; reinitializing');
  await server.stop();
  expect(processStart(server.pid)).toBeUndefined();
  const next = await startServer({ dataFolder });
  expect(await ask(next.url('postgres'), 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
});

test('making the cluster is bounded', async () => {
  const dataFolder = await temporaryFolder();
  await expect(startServer({ dataFolder, limitsMs: { makeCluster: 1 } })).rejects.toThrow(
    `(initdb: ended by SIGKILL, allowed 1 ms): see ${dataFolder}/postgres.log.`,
  );
});

test('no statement, input, parameter or row reaches the log, not even from a crash', async () => {
  const server = await startServer();
  const client = new Client({ connectionString: server.url('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE TABLE person (name text UNIQUE, CHECK (length(name) < 20))');
  const faults: [string, string[]][] = [
    [`SELECT 'Saar Secret'::date`, []],
    ['SELECT $1::int', ['Saar Secret']],
    ['INSERT INTO person VALUES ($1), ($1)', ['Saar Secret']],
    ['INSERT INTO person VALUES ($1)', ['Saar Secret of a long name']],
    [`DO $$ BEGIN RAISE WARNING 'Saar Secret'; RAISE EXCEPTION 'Saar Secret'; END $$`, []],
  ];
  for (const [sql, values] of faults) await expect(client.query(sql, values)).rejects.toThrow();
  await crashBackend(server, `SELECT 'Saar Secret', pg_sleep(60)`);
  await logged(server, 'was terminated by signal 9', 'database system is ready to accept connections');
  await server.stop();
  expect(await readFile(server.logFile, 'utf8')).not.toContain('Secret');
});

test.runIf(isRoot)('as root the server runs under an ordinary account', async () => {
  const server = await startServer();
  expect((await stat(`/proc/${server.pid}`)).uid).toBe(nobody().uid);
});

test.runIf(isRoot)('as root a checkout and data folder that only root can read work', async () => {
  const checkout = await copyCheckout();
  const dataFolder = join(checkout, '.leerpad');
  const child = startServerChild(dataFolder, { checkout });
  const { url = '', logFile = '', serverPid } = await child.hears('ready');
  const folder = dirname(logFile);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  expect(child.told[0]?.message).toBe(
    `The account nobody cannot reach ${dataFolder}: the database lives in ${folder}.`,
  );
  expect(folder).toMatch(/^\/var\/\w+\/leerpad-[0-9a-f]{16}$/);
  expect((await stat(`/proc/${serverPid}`)).uid).toBe(nobody().uid);
  expect(await ask(url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  await child.stop();
});

// Skipped when not root, where all other tests show it, and where `nobody` cannot read the checkout or run Node.
test.runIf(canRunAsNobody())('as an ordinary account the server runs under the same', async () => {
  const dataFolder = await temporaryFolder();
  const { uid, gid } = nobody();
  await chown(dataFolder, uid, gid);
  const child = startServerChild(dataFolder, { account: { uid, gid }, rows: 1 });
  const { serverPid } = await child.hears('ready');
  expect((await stat(`/proc/${serverPid}`)).uid).toBe(uid);
  await child.hears('committed');
  await child.stop();
  expect(child.told.at(-1)).toEqual({ event: 'stopped' });
});
