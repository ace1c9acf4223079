import { resolve } from 'node:path';

/** Everything that can be set from outside; read once, here alone. */
export interface Configuration {
  /** `HOST`: the address to listen on, a loopback address. */
  readonly host: string;
  /** `PORT`: the port to listen on; 0 takes a free one. */
  readonly port: number;
  /** `DATABASE_URL`: one's own PostgreSQL (15 or newer); null runs the embedded one. */
  readonly databaseUrl: string | null;
  /** `DATA_FOLDER`: where the embedded database and the explorer's bundle live. */
  readonly dataFolder: string;
  /** `EXAMPLE_WORLD`: whether the example world is seeded; as standard only in the embedded database. */
  readonly exampleWorld: boolean;
  /** `SUBGRAPH_URLS`: where subgraphs answer that are processes of their own, by name. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  /** `SUBGRAPH_SECRET`: what gateway and subgraphs sign with; null takes the one that is kept in the data folder. */
  readonly subgraphSecret: string | null;
}

const SHORTEST_SECRET = 32;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/**
 * The configuration that the environment asks for.
 * @throws Error that names the variable, its value and what it may be
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
  projectFolder: string,
): Configuration {
  const databaseUrl = given(environment, 'DATABASE_URL') ?? null;
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new Error(
      'DATABASE_URL is not a PostgreSQL URL; it is of the form postgres://user:password@host:5432/database.',
    );
  return {
    host: host(given(environment, 'HOST') ?? '127.0.0.1'),
    port: port(given(environment, 'PORT') ?? '4000'),
    databaseUrl,
    dataFolder: resolve(projectFolder, given(environment, 'DATA_FOLDER') ?? '.leerpad'),
    exampleWorld: flag('EXAMPLE_WORLD', given(environment, 'EXAMPLE_WORLD')) ?? databaseUrl === null,
    subgraphUrls: urls(given(environment, 'SUBGRAPH_URLS') ?? ''),
    subgraphSecret: secret(given(environment, 'SUBGRAPH_SECRET')),
  };
}

function given(environment: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return environment[name]?.trim() || undefined;
}

function host(text: string): string {
  if (!LOOPBACK.test(text))
    throw new Error(
      `HOST is "${text}"; until identity exists leerpad listens on a loopback address only, such as 127.0.0.1 or ::1.`,
    );
  return text.replace(/^\[|\]$/g, '');
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535)
    throw new Error(`PORT is "${text}"; it is a whole number from 0 to 65535.`);
  return number;
}

function flag(name: string, text: string | undefined): boolean | undefined {
  if (text === undefined || text === 'true' || text === 'false')
    return text === undefined ? undefined : text === 'true';
  throw new Error(`${name} is "${text}"; it is true or false.`);
}

/** Entries `name=http://host:port`, with commas between. */
function urls(text: string): ReadonlyMap<string, string> {
  const entries = text.split(',').filter((entry) => entry.trim() !== '');
  return new Map(entries.map(urlEntry));
}

function urlEntry(entry: string): readonly [string, string] {
  const [, name, address] = /^\s*([a-z][a-z-]*)=(\S+?)\/?\s*$/.exec(entry) ?? [];
  const url = URL.parse(address ?? '');
  if (name === undefined || url?.protocol !== 'http:' || !LOOPBACK.test(url.hostname) || url.href !== `${url.origin}/`)
    throw new Error(
      `SUBGRAPH_URLS holds "${entry.trim()}"; its entries are name=http://host:port with commas between, and until identity exists the host is a loopback address.`,
    );
  return [name, url.origin];
}

function secret(text: string | undefined): string | null {
  if (text !== undefined && text.length < SHORTEST_SECRET)
    throw new Error(`SUBGRAPH_SECRET is shorter than ${SHORTEST_SECRET} characters; make it of 32 random bytes.`);
  return text ?? null;
}
