import { createHmac } from 'node:crypto';
import type { Configuration } from '../configuration.js';
import { databaseOf } from './connectionUrl.js';
import type { DatabaseAccess } from './DatabaseAccess.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/EmbeddedPostgres.js';
import { shareEmbeddedPostgres } from './embedded/SharedPostgres.js';

/** The database of this run, and how to let go of it. */
export interface OpenDatabase {
  readonly access: DatabaseAccess;
  close(): Promise<void>;
}

const EMBEDDED_NAME = 'leerpad';

/**
 * One's own database where the configuration names one, else the embedded one.
 * @throws DataFolderInUse when another process holds the embedded database
 */
export async function openDatabase(
  configuration: Configuration,
  log: (message: string) => void,
  onExit: (description: string) => void,
): Promise<OpenDatabase> {
  if (configuration.databaseUrl !== null)
    return { access: ownDatabase(configuration.databaseUrl), close: () => Promise.resolve() };
  return opened(await startEmbeddedPostgres({ dataFolder: configuration.dataFolder, log, onExit }));
}

/**
 * The same for one process of several, which share the embedded database: it joins the running one, and starts it where
 * nobody holds it.
 */
export async function joinDatabase(
  configuration: Configuration,
  log: (message: string) => void,
  onExit: (description: string) => void,
): Promise<OpenDatabase> {
  if (configuration.databaseUrl !== null)
    return { access: ownDatabase(configuration.databaseUrl), close: () => Promise.resolve() };
  return opened(await shareEmbeddedPostgres({ dataFolder: configuration.dataFolder, log, onExit }));
}

function opened(server: Pick<EmbeddedPostgres, 'url' | 'password' | 'stop'>): OpenDatabase {
  const access = {
    adminUrl: server.url('postgres'),
    databaseName: EMBEDDED_NAME,
    rolePrefix: EMBEDDED_NAME,
    passwordSecret: server.password,
  };
  return { access, close: () => server.stop() };
}

function ownDatabase(databaseUrl: string): DatabaseAccess {
  const databaseName = databaseOf(databaseUrl);
  if (databaseName === undefined)
    throw new Error('DATABASE_URL names no database; it is of the form postgres://user:password@host:5432/database.');
  // Every process that has the URL can derive the passwords of the login roles, whatever way it spells the host.
  const { password, searchParams } = new URL(databaseUrl);
  const passwordSecret = createHmac('sha256', 'leerpad login roles')
    .update(decodeURIComponent(password) || searchParams.get('password') || databaseUrl)
    .digest('hex');
  return { adminUrl: databaseUrl, databaseName, rolePrefix: databaseName, passwordSecret };
}
