import type { EntityManager, EntityName } from '@mikro-orm/postgresql';
import { CredentialEntity } from '../../src/catalogue/entities/CredentialEntity.js';
import { CredentialSupplementEntity } from '../../src/catalogue/entities/CredentialSupplementEntity.js';
import { OfferEntity } from '../../src/catalogue/entities/OfferEntity.js';
import { PartEntity } from '../../src/catalogue/entities/PartEntity.js';
import { OrganisationEntity } from '../../src/network/entities/OrganisationEntity.js';
import { StoredTable } from '../seeding/StoredTable.js';
import type { ImportPlan, RowChanges } from './ImportPlan.js';

/** The number of rows that a plan writes. */
export function rowsOf({ organisations, credentials, parts, supplements, offers }: ImportPlan): number {
  return [organisations, credentials, parts, supplements, offers].reduce(
    (sum, { inserted, updated, removed }) => sum + inserted.length + updated.length + removed.length,
    0,
  );
}

/**
 * Writes a plan; the caller's transaction holds all of it or nothing.
 * @param onRows is told the number of rows written, adding up to `rowsOf`
 */
export async function writeImport(em: EntityManager, plan: ImportPlan, onRows: (count: number) => void): Promise<void> {
  await writeChanges(em, OrganisationEntity, plan.organisations, onRows);
  await writeChanges(em, CredentialEntity, plan.credentials, onRows);
  await replaceParts(em, plan);
  await writeChanges(em, PartEntity, plan.parts, onRows);
  await writeChanges(em, CredentialSupplementEntity, plan.supplements, onRows);
  await writeChanges(em, OfferEntity, plan.offers, onRows);
}

/** The parts of a credential sum to its load, so those of an earlier load go. */
async function replaceParts(em: EntityManager, { parts }: ImportPlan): Promise<void> {
  const credentials = [...new Set(parts.inserted.map(({ credentialKey }) => credentialKey))];
  await em.nativeDelete(PartEntity, { credentialKey: { $in: credentials } });
}

async function writeChanges<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  { inserted, updated, removed }: RowChanges<Row>,
  onRows: (count: number) => void,
): Promise<void> {
  const table = new StoredTable(em, entity);
  for (const row of removed) await table.remove(row);
  onRows(removed.length);
  for (const row of updated) {
    await table.update(row);
    onRows(1);
  }
  await table.insert(inserted, onRows);
}
