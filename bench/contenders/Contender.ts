import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import type { Tongue } from '../operations/Operation.js';

/** Somebody who answers operations. */
export interface Contender {
  /** As the report calls it. */
  readonly name: string;
  readonly tongue: Tongue;
  start(grounds: Grounds): Promise<RunningContender>;
}

/** Where contenders meet: one database, and the compiled project. */
export interface Grounds {
  readonly subgraphs: readonly Pick<Subgraph, 'name'>[];
  readonly projectFolder: string;
  readonly dataFolder: string;
  /** What leerpad takes as `DATABASE_URL`. */
  readonly databaseUrl: string;
  /** The login of the peers. */
  readonly peerUrl: string;
}

/** A contender that answers. */
export interface RunningContender {
  /** Its address without a path. */
  readonly url: string;
  /** Its processes. */
  readonly pids: readonly number[];
  stop(): Promise<void>;
}
