import { isDeepStrictEqual } from 'node:util';
import type { EntityData, EntityManager, EntityName, FilterQuery, RequiredEntityData } from '@mikro-orm/postgresql';
import type { Complete } from '../../src/shared/pure/Complete.js';

const CHUNK = 500;

/** One table as seeding sees it: what it holds, and writes in chunks. */
export class StoredTable<Row extends object> {
  readonly name: string;
  readonly #em: EntityManager;
  readonly #entity: EntityName<Row>;
  readonly #columns: readonly (keyof Complete<Row>)[];
  readonly #keys: readonly (keyof Complete<Row>)[];

  constructor(em: EntityManager, entity: EntityName<Row>) {
    const metadata = em.getMetadata().get<Row>(entity);
    this.name = metadata.tableName;
    this.#em = em;
    this.#entity = entity;
    this.#columns = metadata.props.map(({ name }) => name as keyof Complete<Row>);
    this.#keys = metadata.primaryKeys;
  }

  /** The primary key of a row as one text. */
  keyOf(row: Complete<Row>): string {
    return this.#keys.map((key) => String(row[key])).join(' ');
  }

  /** All its rows, or those that hold these values. */
  async rows(where: FilterQuery<NoInfer<Row>> = {}): Promise<Complete<Row>[]> {
    const stored = await this.#em.find(this.#entity, where, { disableIdentityMap: true });
    return stored.map((row) => this.#plain(row as Complete<Row>));
  }

  /** Whether two rows hold the same, the given columns aside. */
  isSame(one: Complete<Row>, other: Complete<Row>, except: readonly (keyof Complete<Row>)[] = []): boolean {
    return this.#columns.every(
      (column) => except.includes(column) || isDeepStrictEqual(plainJson(one[column]), plainJson(other[column])),
    );
  }

  async insert(rows: readonly Complete<Row>[], onChunk: (count: number) => void): Promise<void> {
    for (const chunk of chunks(rows)) {
      await this.#em.insertMany(
        this.#entity,
        chunk.map((row) => this.#data(row)),
      );
      onChunk(chunk.length);
    }
  }

  /** Inserts the rows whose key is not there yet, without reading any; returns their number. */
  async insertMissing(rows: readonly Complete<Row>[], onChunk: (count: number) => void): Promise<number> {
    let inserted = 0;
    for (const chunk of chunks(rows)) {
      const insertion = this.#em
        .createQueryBuilder(this.#entity)
        .insert(chunk.map((row) => this.#data(row)))
        .onConflict()
        .ignore();
      const result: { readonly affectedRows: number } = await insertion.execute('run');
      inserted += result.affectedRows;
      onChunk(chunk.length);
    }
    return inserted;
  }

  async update(row: Complete<Row>): Promise<void> {
    await this.#em.nativeUpdate(this.#entity, this.#where(row), this.#data(row) as EntityData<Row>);
  }

  async remove(row: Complete<Row>): Promise<void> {
    await this.#em.nativeDelete(this.#entity, this.#where(row));
  }

  #where(row: Complete<Row>): FilterQuery<NoInfer<Row>> {
    return Object.fromEntries(this.#keys.map((key) => [key, row[key]])) as FilterQuery<NoInfer<Row>>;
  }

  #plain(row: Complete<Row>): Complete<Row> {
    return Object.fromEntries(this.#columns.map((column) => [column, row[column] ?? null])) as Complete<Row>;
  }

  /** A complete row has every column that an insertion asks for; the ORM's type cannot follow that for any entity. */
  #data(row: Complete<Row>): RequiredEntityData<Row> {
    return this.#plain(row) as unknown as RequiredEntityData<Row>;
  }
}

/** JSON columns come back without the fields that are undefined. */
function plainJson(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

function* chunks<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += CHUNK) yield rows.slice(start, start + CHUNK);
}
