import type { ExecutionResult } from 'graphql';
import { catalogue } from '../../src/catalogue/index.js';
import { CatalogueSnapshot } from '../../src/catalogue/data/CatalogueSnapshot.js';
import { buildSubgraph } from '../../server/buildSubgraph.js';
import { askSubgraph } from '../support/askSubgraph.js';
import { seededCatalogue } from './seededCatalogue.js';

const { schema } = buildSubgraph(catalogue);
const snapshot = new CatalogueSnapshot(seededCatalogue);

/** Asks the catalogue of the seeds, without a database. */
export function askSeeded(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  { snapshotId = 's', language = 'nl' } = {},
): Promise<ExecutionResult> {
  const now = new Date('2026-12-01T12:00:00Z');
  return askSubgraph(schema, { now, requestId: 'r', language, snapshotId, reader: null, snapshot }, query, variables);
}
