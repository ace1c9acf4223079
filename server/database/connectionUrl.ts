/** What a connection URL says otherwise than the URL it is made from; what is left out stays as it is. */
export interface ConnectionTarget {
  databaseName?: string;
  user?: string;
  password?: string;
  /** Server settings of the session, by name. */
  settings?: Readonly<Record<string, string>>;
}

/**
 * A connection URL to the same server as `baseUrl` with another database, user or password. Further parameters, such as
 * those of TLS, stay. Errors never quote the URL, because it holds a password.
 */
export function connectionUrl(baseUrl: string, target: ConnectionTarget): string {
  const url = parse(baseUrl);
  if (target.databaseName !== undefined) url.pathname = `/${encodeURIComponent(target.databaseName)}`;
  if (target.user !== undefined) setCredential(url, 'user', target.user);
  if (target.password !== undefined) setCredential(url, 'password', target.password);
  if (target.settings !== undefined) url.searchParams.set('options', sessionOptions(target.settings));
  // A plus sign means a space to URLSearchParams, but not to every reader of connection URLs.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}

/** The name of the database in a connection URL; undefined when it names none. */
export function databaseOf(url: string): string | undefined {
  const name = decodeURIComponent(parse(url).pathname.slice(1));
  return name === '' ? undefined : name;
}

function parse(url: string): URL {
  const parsed = URL.parse(url);
  if (parsed !== null && /^postgres(ql)?:$/.test(parsed.protocol)) return parsed;
  throw new Error('The database URL is not of the form postgres://user:password@host:port/database.');
}

/** Without a host (a Unix socket, named by the parameter `host`) a URL has no room for a user but its parameters. */
function setCredential(url: URL, name: 'user' | 'password', value: string): void {
  url.searchParams.delete(name);
  if (url.hostname === '') url.searchParams.set(name, value);
  else if (name === 'user') url.username = encodeURIComponent(value);
  else url.password = encodeURIComponent(value);
}

/** Session settings in the form of the connection parameter `options`. */
export function sessionOptions(settings: Readonly<Record<string, string>>): string {
  const escaped = (value: string) => value.replace(/[\\\s]/g, '\\$&');
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${escaped(value)}`)
    .join(' ');
}
