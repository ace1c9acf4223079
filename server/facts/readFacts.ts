import { parseTable } from '../seeding/parseTable.js';
import { readCsv } from '../seeding/readCsv.js';
import { readSeeds } from '../seeding/readSeeds.js';
import { keuzedeelForm, werkprocesForm } from '../seeding/tableForms.js';
import type { TabledFacts } from './TabledFacts.js';

/**
 * Reads and checks the seeds of the real world; no database is needed.
 * @throws SeedFault at the first row that does not fit
 */
export async function readFacts(folder: string): Promise<TabledFacts> {
  return {
    seeds: await readSeeds(folder, { exampleWorld: false }),
    werkprocessen: parseTable(await readCsv(folder, 'reference/werkproces.csv'), werkprocesForm, 'REAL'),
    keuzedelen: parseTable(await readCsv(folder, 'reference/keuzedeel.csv'), keuzedeelForm, 'REAL'),
  };
}
