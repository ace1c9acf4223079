import type { Werkproces } from '../../src/catalogue/domain/Werkproces.js';
import { checkReference } from './checkReference.js';
import { CREDENTIAL_TABLES } from './knownKeys.js';
import type { TabledCredential } from './deriveSeeds.js';
import { checkUnique } from './checkUnique.js';
import { SeedFault } from './SeedFault.js';
import type { SeedRow } from './SeedRow.js';

/**
 * Checks the werkprocessen against the credentials, and every repaired title against its twin: an undamaged werkproces
 * of the same dossier and code whose title it took over.
 * @throws SeedFault at the first row that does not fit
 */
export function checkWerkprocessen(
  werkprocessen: readonly SeedRow<Werkproces>[],
  credentials: readonly SeedRow<TabledCredential>[],
): void {
  const dossiers = new Map(credentials.map(({ value }) => [value.key, value.dossierCode]));
  const known = { table: CREDENTIAL_TABLES, keys: new Set(dossiers.keys()) };
  checkUnique(werkprocessen, ['credentialKey', 'code']);
  const byPlace = new Map(werkprocessen.map(({ value }) => [`${value.credentialKey} ${value.code}`, value]));
  for (const { origin, value } of werkprocessen) {
    checkReference(origin, 'credential_key', value.credentialKey, known);
    if ((value.textQuality === 'REPAIRED') !== (value.repairedFrom !== null)) {
      throw new SeedFault(
        origin,
        'repaired_from',
        'a twin is named for a REPAIRED title and for no other, instead correct text_quality or repaired_from',
      );
    }
    const twin = value.repairedFrom === null ? null : byPlace.get(value.repairedFrom);
    if (twin !== null && !isTwin(value, twin, dossiers)) {
      throw new SeedFault(
        origin,
        'repaired_from',
        `"${value.repairedFrom}" is no undamaged twin, instead name one of the same dossier, code and title, such as "crebo:25761 B1-K1-W6"`,
      );
    }
  }
}

function isTwin(
  repaired: Werkproces,
  twin: Werkproces | undefined,
  dossiers: ReadonlyMap<string, string | null>,
): boolean {
  if (twin?.textQuality !== 'OK') return false;
  const sameDossier = dossiers.get(repaired.credentialKey) === dossiers.get(twin.credentialKey);
  return sameDossier && repaired.code === twin.code && repaired.title === twin.title;
}
