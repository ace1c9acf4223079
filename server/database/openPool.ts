import pg from 'pg';

const DATE = 1082;

/** A pool of a login role. Days come as `YYYY-MM-DD` texts, since a Date would shift them by the time zone. */
export function openPool(url: string, name: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: `leerpad ${name}`,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    types: { getTypeParser: ((oid: number, format?: 'text') => (oid === DATE ? (text: string) => text : pg.types.getTypeParser(oid, format ?? 'text'))) as typeof pg.types.getTypeParser },
  });
  // An idle connection that the server closes is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
