import { fileURLToPath } from 'node:url';
import { readSeeds } from '../../server/seeding/readSeeds.js';
import type { SeedRow } from '../../server/seeding/SeedRow.js';
import type { CatalogueRows } from '../../src/catalogue/data/CatalogueRows.js';

const seeds = await readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)), { exampleWorld: true });

/** The rows of the seeds as the catalogue reads them, without a database. */
export const seededCatalogue: CatalogueRows = {
  credentials: valuesOf(seeds.credentials),
  outcomes: seeds.outcomes,
  parts: seeds.parts,
  rules: valuesOf(seeds.rules),
  offers: valuesOf(seeds.offers),
  ladderSteps: valuesOf(seeds.ladderSteps),
  providers: valuesOf(seeds.organisations),
  regions: valuesOf(seeds.regions),
};

function valuesOf<Row>(rows: readonly SeedRow<Row>[]): readonly Row[] {
  return rows.map(({ value }) => value);
}
