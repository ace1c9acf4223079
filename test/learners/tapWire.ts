import type { Pool } from 'pg';

export interface WireTap {
  /** Round trips: extended exchanges end with a Sync, simple ones are a Query. */
  trips: number;
  /** Statements executed. */
  statements: number;
  /** Statements that the server had to parse. */
  parses: number;
}

/** Counts what the connections that the pool will open send. */
export function tapWire(pool: Pool): WireTap {
  const tap = { trips: 0, statements: 0, parses: 0 };
  pool.on('connect', ({ connection }) => {
    count(connection, 'sync', () => (tap.trips += 1));
    count(connection, 'query', () => (tap.trips += 1));
    count(connection, 'execute', () => (tap.statements += 1));
    count(connection, 'parse', () => (tap.parses += 1));
  });
  return tap;
}

function count(connection: object, method: string, seen: () => void): void {
  const send = Reflect.get(connection, method) as (...args: unknown[]) => unknown;
  Reflect.set(connection, method, (...args: unknown[]) => {
    seen();
    return send.apply(connection, args);
  });
}
