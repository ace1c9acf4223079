import { type ExecutionResult, execute, parse } from 'graphql';
import type { Pool } from 'pg';
import { buildSubgraph } from '../../server/buildSubgraph.js';
import { learners } from '../../src/learners/index.js';
import type { Reader } from '../../src/learners/domain/Reader.js';

export interface Question {
  readonly pool: Pool;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The example reader if left out. */
  readonly reader?: Reader;
  /** Instant of the request, ISO 8601; noon of 1 June 2026 UTC if left out. */
  readonly now?: string;
}

const { schema } = buildSubgraph(learners);

/** What the subgraph answers to one request. */
export async function askLearners({
  pool,
  document,
  variables = {},
  reader = { kind: 'EXAMPLE' },
  now = '2026-06-01T12:00:00Z',
}: Question): Promise<ExecutionResult> {
  const { contextFor } = learners.open({ pool, documentKey: 'key of the tests' });
  const request = { now: new Date(now), requestId: 'r', language: 'en' as const, snapshotId: 's', reader };
  return execute({ schema, document: parse(document), variableValues: variables, contextValue: contextFor(request) });
}
