import type { ExecutionResult } from 'graphql';
import { catalogue } from '../../src/catalogue/index.js';
import { CatalogueSnapshot } from '../../src/catalogue/data/CatalogueSnapshot.js';
import type { CatalogueContext } from '../../src/catalogue/data/CatalogueContext.js';
import { buildSubgraph } from '../../server/buildSubgraph.js';
import { askSubgraph } from '../support/askSubgraph.js';
import { exampleRows } from './exampleRows.js';

const { schema } = buildSubgraph(catalogue);
const snapshot = new CatalogueSnapshot(exampleRows);

/** Asks the catalogue of the example rows. */
export function askCatalogue(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  language: 'nl' | 'en' = 'nl',
): Promise<ExecutionResult> {
  const context: CatalogueContext = {
    now: new Date('2026-11-23T12:00:00Z'),
    requestId: 'r',
    language,
    snapshotId: 's',
    reader: null,
    snapshot,
  };
  return askSubgraph(schema, context, query, variables);
}
