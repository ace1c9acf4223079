import type { z } from 'zod';
import type { ParsedRow } from '../seeding/parseTable.js';
import type { Seeds } from '../seeding/Seeds.js';
import type { keuzedeelForm, werkprocesForm } from '../seeding/tableForms.js';

/** The seeds, and the two tables of which they store only what follows. */
export interface TabledFacts {
  readonly seeds: Seeds;
  readonly werkprocessen: readonly ParsedRow<z.output<typeof werkprocesForm>>[];
  readonly keuzedelen: readonly ParsedRow<z.output<typeof keuzedeelForm>>[];
}
