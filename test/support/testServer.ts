import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../server/database/embedded/EmbeddedPostgres.js';
import { dropTestRun } from './dropTestRun.js';

/** The server of one test run. */
export interface TestServer {
  adminUrl: string;
  /** Every database and role of the run starts with this name. */
  runName: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** Global set-up: one server for the run, that of DATABASE_URL or an embedded one in a temporary folder. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const runName = `leerpad_test_${randomBytes(4).toString('hex')}`;
  const databaseUrl = process.env['DATABASE_URL'];
  if (databaseUrl !== undefined && databaseUrl !== '') {
    project.provide('testServer', { adminUrl: databaseUrl, runName });
    return () => dropTestRun(databaseUrl, runName);
  }
  const { adminUrl, stop } = await startTemporaryServer();
  project.provide('testServer', { adminUrl, runName });
  return stop;
}

async function startTemporaryServer(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'leerpad-test-'));
  // As root the server runs under another account, which has to reach the folder.
  await chmod(dataFolder, 0o755);
  const remove = () => rm(dataFolder, { recursive: true, force: true });
  try {
    const server = await startEmbeddedPostgres({ dataFolder, log: () => undefined });
    return { adminUrl: server.url('postgres'), stop: () => server.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
