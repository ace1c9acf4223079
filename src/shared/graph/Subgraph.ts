import type { EntitySchema, MigrationObject } from '@mikro-orm/core';
import type { Pool } from 'pg';
import type { NonEmptyArray } from 'type-graphql';
import type { RequestContext } from './RequestContext.js';

/** What a subgraph gets to reach its own schema, as its own login role. */
export interface Access {
  readonly pool: Pool;
  /** The key under which plans are sealed that clients keep in between. */
  readonly documentKey: string;
}

/** A subgraph that is ready to answer. */
export interface OpenSubgraph {
  /** Loads the reference data of this snapshot, so that it can be pinned. Keeps the one before. */
  load(snapshotId: string): Promise<void>;
  /** What this subgraph's resolvers get as context, once per client request. */
  contextFor(request: RequestContext): object;
  /** Ends what this subgraph has started of its own. */
  close?(): Promise<void>;
}

/** How an entity that another subgraph refers to by id is found; null where it does not exist. */
export type Reference = (
  reference: { readonly id: string; readonly [field: string]: unknown },
  context: never,
) => unknown;

/** A subgraph as its front door shows it. */
export interface Subgraph {
  /** Also the name of its Postgres schema, and the end of its login role's. */
  readonly name: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly MigrationObject[];
  /** Its reference tables, in the order in which they are hashed; empty where it has none. */
  readonly referenceTables: readonly string[];
  /** Tables and views that its login role may read, `schema.name`; more than its own only where the owner publishes them. */
  readonly reads: readonly string[];
  /**
   * Tables of its own that its login role may write, `schema.name`, and how: changes by the columns that may change. Left
   * out where it writes nothing.
   */
  readonly writes?: Readonly<Record<string, readonly ('insert' | `update (${string})` | 'delete')[]>>;
  readonly resolvers: NonEmptyArray<new (...args: never[]) => object>;
  /** Types that no resolver mentions. */
  readonly orphanedTypes: readonly (new () => object)[];
  readonly references: Readonly<Record<string, Reference>>;
  open(access: Access): OpenSubgraph;
}
