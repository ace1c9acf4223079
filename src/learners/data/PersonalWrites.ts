import type { CompiledQuery } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Reader } from '../domain/Reader.js';
import { propertyOf } from './propertyOf.js';
import { readerSettings } from './readerSettings.js';

/** Runs one statement of a transaction; gives its rows, columns named as properties of the entities. */
export type Run = <Row extends object>(query: CompiledQuery<Row>) => Promise<Row[]>;

/** How long one waits for what others write, and how long they may hold it while they do nothing, in milliseconds. */
const [LOCK_MS, IDLE_MS] = ['5000', '10000'];

const SETTINGS = `select set_config('app.reader', $1, true), set_config('app.subject', $2, true),
  set_config('lock_timeout', $3, true), set_config('idle_in_transaction_session_timeout', $4, true)`;

/**
 * The one door through which rows of persons are written, for one reader: a transaction that says who writes, so that row
 * security decides what may be written. The settings end with it.
 */
export class PersonalWrites {
  constructor(
    private readonly pool: Pool,
    private readonly reader: Reader,
    /** Called when a transaction has ended, however it did: what was read before may be so no longer. */
    private readonly onEnd: () => void,
  ) {}

  /**
   * Does the work in one transaction: all of it, or nothing where anything is thrown. Where the connection is lost while it
   * commits, it is done or not, and nobody here knows which.
   */
  async transact<Done>(work: (run: Run) => Promise<Done>): Promise<Done> {
    const client = await this.pool.connect();
    // The statement under way is told of a lost connection; without a listener the event would end the process.
    client.on('error', ignore);
    try {
      const done = await this.inTransaction(client, work);
      client.release();
      return done;
    } catch (error) {
      client.release(!(await isRolledBack(client)));
      throw error;
    } finally {
      client.off('error', ignore);
      this.onEnd();
    }
  }

  private async inTransaction<Done>(client: PoolClient, work: (run: Run) => Promise<Done>): Promise<Done> {
    await client.query('begin');
    await client.query(SETTINGS, [...readerSettings(this.reader), LOCK_MS, IDLE_MS]);
    const done = await work(async ({ sql, parameters }) => {
      const { rows } = await client.query<Record<string, unknown>>(sql, [...parameters]);
      return rows.map(named) as never[];
    });
    await client.query('commit');
    return done;
  }
}

function named(row: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [propertyOf(column), value]));
}

/** Whether the connection can be used again. */
async function isRolledBack(client: PoolClient): Promise<boolean> {
  return client.query('rollback').then(
    () => true,
    () => false,
  );
}

function ignore(): void {}
