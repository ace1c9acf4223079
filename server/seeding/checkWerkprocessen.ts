import type { Werkproces } from '../../src/catalogue/domain/Werkproces.js';
import { fieldProvenance } from '../../src/catalogue/domain/fieldProvenance.js';
import { checkReference } from './checkReference.js';
import { CREDENTIAL_TABLES } from './knownKeys.js';
import type { TabledCredential } from './deriveSeeds.js';
import { checkUnique } from './checkUnique.js';
import { SeedFault } from './SeedFault.js';
import type { SeedOrigin, SeedRow } from './SeedRow.js';

/**
 * Checks the werkprocessen against the credentials, and every repaired title against its twin: an undamaged werkproces
 * of the same basisdeel, dossier and code whose title it took over, with the twin's document as its source.
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
        `"${value.repairedFrom}" is no undamaged twin, instead name one of the same basisdeel, dossier, code and title, such as "crebo:25761 B1-K1-W6"`,
      );
    }
    if (twin) checkSource(origin, value, twin);
  }
}

/** The document of the row itself was damaged: the title is not found in it. */
function checkSource(origin: SeedOrigin, repaired: Werkproces, twin: Werkproces): void {
  const own = repaired.provenance.find(({ field }) => field === 'title');
  const from = fieldProvenance(twin.provenance, 'title');
  const certainty = `repaired from ${twin.credentialKey} ${twin.code}`;
  if (own?.source === from?.source && own?.basis === from?.basis && own?.certainty === certainty) return;
  throw new SeedFault(
    origin,
    'title__source',
    `this is not that of the title of its twin, instead give source "${from?.source ?? ''}", basis ${from?.basis ?? ''} and certainty "${certainty}"`,
  );
}

function isTwin(
  repaired: Werkproces,
  twin: Werkproces | undefined,
  dossiers: ReadonlyMap<string, string | null>,
): boolean {
  if (twin?.textQuality !== 'OK' || repaired.section !== 'BASISDEEL' || twin.section !== 'BASISDEEL') return false;
  const dossier = dossiers.get(repaired.credentialKey) ?? null;
  const sameDossier = dossier !== null && dossier === dossiers.get(twin.credentialKey);
  return sameDossier && repaired.code === twin.code && repaired.title === twin.title;
}
