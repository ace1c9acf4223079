import type { ErrorCode } from '../../src/shared/graph/errorCodes.js';

/** A fault in a subgraph of another process, or on the way to it. That process has written down what it was. */
export class SubgraphFault extends Error {
  override readonly name = 'SubgraphFault';
  /** Subgraph and reason, for the log; never from a request or its answer. */
  readonly code: string;

  /** @param reason one word, such as `ECONNREFUSED` */
  constructor(
    subgraph: string,
    readonly leavesAs: ErrorCode,
    reason: string,
  ) {
    super(`The subgraph ${subgraph} did not answer: ${reason}`);
    this.code = `${subgraph} ${reason}`;
  }
}
