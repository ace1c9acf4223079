import type { GatewayLog } from './gateway/logFault.js';

/** Where a start is run: the folder of the project, and what it reads and writes. */
export interface Surroundings {
  readonly projectFolder: string;
  readonly output: NodeJS.WriteStream;
  /** Tells the operator one sentence. */
  readonly tell: (message: string) => void;
  readonly clock: () => Date;
  readonly log: GatewayLog;
  /** Called when the database ends by itself. */
  readonly onDatabaseExit: (description: string) => void;
}

/** What was started, answering. */
export interface Running {
  /** Its address, with the port that was taken. */
  readonly url: string;
  /** Answers what is under way, then stops everything that was started. */
  stop(): Promise<void>;
}
