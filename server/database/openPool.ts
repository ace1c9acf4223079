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
    types: { getTypeParser },
  });
  // An idle connection that the server closes is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** As pg calls it; rows of all its own queries come as text. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  return oid === DATE ? (text) => text : (pg.types.getTypeParser(oid, format) as (text: string) => unknown);
}
