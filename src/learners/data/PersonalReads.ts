import DataLoader from 'dataloader';
import type { CompiledQuery } from 'kysely';
import pg, { type Pool, type PoolClient } from 'pg';
import type { Reader } from '../domain/Reader.js';
import { PersonalBatch, type WireResult } from './PersonalBatch.js';
import { propertyOf } from './propertyOf.js';

/**
 * The one door to rows of persons, for one reader and one client request. What is read without a wait in between goes to the
 * database together, as one PersonalBatch that also says who reads; row security decides what is seen.
 */
export class PersonalReads {
  private readonly loader: DataLoader<CompiledQuery, object[]>;

  /** `pool` bounds the time: its `connectionTimeoutMillis` the wait, its `statement_timeout` each statement. */
  constructor(
    private readonly pool: Pool,
    private readonly reader: Reader,
  ) {
    this.loader = new DataLoader((queries) => this.send(queries), { cache: false, batchScheduleFn: onceSettled });
  }

  /**
   * The rows that the reader may see, columns named as properties of the entities.
   * @throws Error for every read of the batch when one of its statements fails
   */
  async read<Row extends object>(query: CompiledQuery<Row>): Promise<Row[]> {
    return (await this.loader.load(query)) as Row[];
  }

  private async send(queries: readonly CompiledQuery[]): Promise<object[][]> {
    const client = await this.pool.connect();
    const results = await exchange(client, this.reader, queries);
    return results.map((result) => objectsOf(result, client));
  }
}

/** After the promises and ticks that are under way, so that a read behind a loader still joins one that is asked directly. */
function onceSettled(send: () => void): void {
  setImmediate(send);
}

/** Sends the batch and gives the connection back, or ends it when it cannot be used any more. */
async function exchange(
  client: PoolClient,
  reader: Reader,
  queries: readonly CompiledQuery[],
): Promise<readonly WireResult[]> {
  // The batch itself is told of a lost connection; without a listener the event would end the process.
  client.on('error', ignore);
  try {
    const results = await submit(client, reader, queries);
    client.release();
    return results;
  } catch (error) {
    client.release(!isUsableAfter(error));
    throw error;
  } finally {
    client.off('error', ignore);
  }
}

function submit(client: PoolClient, reader: Reader, queries: readonly CompiledQuery[]): Promise<readonly WireResult[]> {
  return new Promise((resolve, reject) => {
    client.query(new PersonalBatch(reader, queries, (error, results) => (error ? reject(error) : resolve(results))));
  });
}

/** Whether the server goes on after the error. A FATAL one closes the connection; so does whatever is not from the server. */
function isUsableAfter(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR';
}

interface Column {
  readonly property: string;
  readonly parse: (text: string) => unknown;
}

function objectsOf({ fields, rows }: WireResult, client: PoolClient): object[] {
  const columns = fields.map(({ name, dataTypeID }) => ({
    property: propertyOf(name),
    parse: client.getTypeParser(dataTypeID) as Column['parse'],
  }));
  return rows.map((row) => objectOf(row, columns));
}

function objectOf(row: readonly (string | null)[], columns: readonly Column[]): object {
  const object: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index += 1) {
    const { property, parse } = columns[index] as Column;
    const text = row[index] ?? null;
    object[property] = text === null ? null : parse(text);
  }
  return object;
}

function ignore(): void {}
