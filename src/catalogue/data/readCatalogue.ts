import type { Transaction } from 'kysely';
import type { CatalogueDatabase, CatalogueRows } from './CatalogueRows.js';

/** Reads the catalogue, and what the network publishes to it: one statement a table. Rules and offers that are no longer what is known stay behind. */
export async function readCatalogue(look: Transaction<CatalogueDatabase>): Promise<CatalogueRows> {
  return {
    credentials: await look.selectFrom('catalogue.credential').selectAll().execute(),
    outcomes: await look.selectFrom('catalogue.outcome').selectAll().execute(),
    parts: await look.selectFrom('catalogue.part').selectAll().execute(),
    rules: await look.selectFrom('catalogue.rule').selectAll().where('recordedTo', 'is', null).execute(),
    offers: await look.selectFrom('catalogue.offer').selectAll().where('recordedTo', 'is', null).execute(),
    ladderSteps: await look.selectFrom('catalogue.ladder_step').selectAll().execute(),
    providers: await look.selectFrom('network.catalogue_organisation').selectAll().execute(),
    regions: await look.selectFrom('network.catalogue_region').selectAll().execute(),
  };
}
