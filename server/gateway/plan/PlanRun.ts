import type { ExecutionResult, GraphQLError } from 'graphql';
import type { SubgraphFetch } from '../SubgraphTransport.js';

/** One object of an answer. */
export type AnswerObject = Record<string, unknown>;

/** One execution of a plan: what is known by now, and what went wrong. */
export interface PlanRun {
  /** The answers of the subgraphs, merged; the steps write into it. */
  readonly data: AnswerObject;
  readonly errors: GraphQLError[];
  /** Coerced, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Aborted when nobody waits for the answer any more: no further step is begun. */
  readonly signal?: AbortSignal | undefined;
  fetch(subgraph: string, fetch: SubgraphFetch): Promise<ExecutionResult>;
}

/** A step of a plan, ready to be executed many times. */
export type PlanStep = (run: PlanRun) => Promise<void>;

export function isObject(value: unknown): value is AnswerObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
