import pg from 'pg';

const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** A pool of a login role. Days come as `YYYY-MM-DD` texts, since a Date would shift them by the time zone. */
export function openPool(url: string, name: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: `leerpad ${name}`,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    // Planning a statement anew for its values costs more than reading the few rows that it finds by key.
    options: '-c plan_cache_mode=force_generic_plan',
    types: { getTypeParser },
  });
  // An idle connection that the server closes is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** As pg calls it; rows of all its own queries come as text. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === DATE) return (text) => text;
  const parse = pg.types.getTypeParser(oid, format) as (text: string) => unknown;
  return oid === TIMESTAMPTZ ? (text) => instantIn(text) ?? parse(text) : parse;
}

/** An instant of a session in UTC, such as `2026-11-02 08:00:02+00`: the form in which nearly all come, read the quick way. */
function instantIn(text: string): Date | undefined {
  const isUsual = text.length >= 22 && text[10] === ' ' && text[4] === '-' && text.endsWith('+00');
  return isUsual ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : undefined;
}
