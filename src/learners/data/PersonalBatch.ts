import { createHash } from 'node:crypto';
import type { CompiledQuery } from 'kysely';
import type { Connection, FieldDef, Submittable } from 'pg';
import type { Reader } from '../domain/Reader.js';
import { readerSettings } from './readerSettings.js';

/** What the batch uses of pg beyond its published types; pg is pinned for it. */
declare module 'pg' {
  interface Connection {
    /** The text of each statement that the server holds for this connection, by name. */
    readonly parsedStatements: Readonly<Record<string, string>>;
    parse(statement: { name: string; text: string }): void;
    bind(binding: { statement: string; values: (string | null)[] }): void;
    describe(target: { type: 'P'; name: '' }): void;
    execute(portal: Record<string, never>): void;
  }
}

/** The answer to one statement, as it came over the wire. */
export interface WireResult {
  fields: readonly FieldDef[];
  readonly rows: (readonly (string | null)[])[];
}

interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: (string | null)[];
}

const SETTINGS = "select set_config('app.reader', $1, true), set_config('app.subject', $2, true)";
const names = new Map<string, string>();

/**
 * Statements of one reader as one extended-protocol exchange: who reads, each statement, and one Sync. The settings belong
 * to the implicit transaction that the Sync ends, so that none outlives the batch, not even one that fails.
 */
export class PersonalBatch implements Submittable {
  /** Where pg reports the end; `pg.Client.query` may wrap it. */
  callback: (error: Error | null, results: readonly WireResult[]) => void;
  private readonly statements: readonly NamedStatement[];
  private readonly results: WireResult[];
  private answered = 0;

  constructor(reader: Reader, queries: readonly CompiledQuery[], callback: PersonalBatch['callback']) {
    this.statements = [
      named(SETTINGS, readerSettings(reader)),
      ...queries.map(({ sql, parameters }) => named(sql, parameters)),
    ];
    this.results = this.statements.map(() => ({ fields: [], rows: [] }));
    this.callback = callback;
  }

  /** Name of the statement that the server answers now, under which pg notes that it is parsed. */
  get name(): string {
    return this.statements[this.answered]?.name ?? '';
  }

  get text(): string {
    return this.statements[this.answered]?.text ?? '';
  }

  submit(connection: Connection): void {
    const held = new Set(Object.keys(connection.parsedStatements));
    connection.stream.cork();
    try {
      for (const statement of this.statements) send(connection, statement, held);
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
  }

  handleRowDescription({ fields }: { fields: readonly FieldDef[] }): void {
    const result = this.results[this.answered];
    if (result) result.fields = fields;
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    this.results[this.answered]?.rows.push(fields);
  }

  handleCommandComplete(): void {
    this.answered += 1;
  }

  handleError(error: Error): void {
    this.callback(error, []);
  }

  handleReadyForQuery(): void {
    this.callback(null, this.results.slice(1));
  }
}

function named(text: string, parameters: readonly unknown[]): NamedStatement {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return { name, text, values: parameters.map(wireText) };
}

/** Refuses early: a value that cannot be written must not leave half a batch on the wire. */
function wireText(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError(
    `A parameter of type ${typeof value} cannot be sent; send it as text and cast it in the statement`,
  );
}

function send(connection: Connection, { name, text, values }: NamedStatement, held: Set<string>): void {
  if (!held.has(name)) connection.parse({ name, text });
  held.add(name);
  connection.bind({ statement: name, values });
  connection.describe({ type: 'P', name: '' });
  connection.execute({});
}
