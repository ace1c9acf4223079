import type { Transaction } from 'kysely';
import type { Pool } from 'pg';
import { kyselyOver } from '../../shared/graph/kyselyOver.js';
import { readPublished } from '../../shared/graph/readPublished.js';
import { SnapshotShelf } from '../../shared/graph/SnapshotShelf.js';
import type { RecognitionCatalogue, RecognitionProvider } from '../domain/recognition/RecognitionCatalogue.js';
import type { RecognitionViews } from './RecognitionViews.js';

/** The reference data that recognition works on, by snapshot. Reads no row of a person. */
export class RecognitionShelf {
  private readonly shelf = new SnapshotShelf<RecognitionCatalogue>();

  constructor(private readonly pool: Pool) {}

  async load(snapshotId: string): Promise<void> {
    const database = kyselyOver<RecognitionViews>(this.pool);
    this.shelf.put(snapshotId, await readPublished(database, snapshotId, (look) => readViews(look, snapshotId)));
  }

  /** @throws CodedError UNAVAILABLE when the snapshot is not (or no longer) here. */
  pinned(snapshotId: string): RecognitionCatalogue {
    return this.shelf.pinned(snapshotId);
  }
}

async function readViews(look: Transaction<RecognitionViews>, id: string): Promise<RecognitionCatalogue> {
  const credentials = await look.selectFrom('catalogue.recognitionCredential').selectAll().execute();
  const parts = await look.selectFrom('catalogue.recognitionPart').selectAll().orderBy('position').execute();
  const rules = await look.selectFrom('catalogue.recognitionRule').selectAll().execute();
  const organisations = await look.selectFrom('network.learnersOrganisation').selectAll().execute();
  const providers = await look.selectFrom('learners.recognitionProvider').selectAll().execute();
  const partsOf = Map.groupBy(parts, ({ credentialKey }) => credentialKey);
  return {
    id,
    credentials: new Map(
      credentials.map(({ domainCode, dossierCode, ...row }) => {
        const own = (partsOf.get(row.key) ?? []).map(({ key, kind, outcomeKey }) => ({
          key,
          kind,
          outcome: outcomeKey,
        }));
        return [row.key, { ...row, domain: domainCode, dossier: dossierCode, parts: own }];
      }),
    ),
    rules,
    organisations: new Map(organisations.map(({ key, world }) => [key, world])),
    providers: new Map(providers.map((row) => [row.organisationKey, providerOf(row)])),
  };
}

function providerOf(row: RecognitionViews['learners.recognitionProvider']): RecognitionProvider {
  const { organisationKey: key, world: _world, provenance: _provenance, ...known } = row;
  return { key, ...known };
}
