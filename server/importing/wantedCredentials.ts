import { isDeepStrictEqual } from 'node:util';
import { deriveParts } from '../../src/catalogue/domain/deriveParts.js';
import { withoutSupplements } from '../../src/catalogue/domain/withoutSupplements.js';
import type { CredentialRow } from '../../src/catalogue/entities/CredentialEntity.js';
import {
  type CredentialSupplementRow,
  SUPPLEMENTED_FIELDS,
} from '../../src/catalogue/entities/CredentialSupplementEntity.js';
import type { PartRow } from '../../src/catalogue/entities/PartEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import type { Found, FoundCredential, Reject } from './Found.js';
import { importProvenance } from './importProvenance.js';
import type { ImportSettings } from './ImportSettings.js';
import type { StoredFacts } from './StoredFacts.js';

/** What the credentials of the files ask for. */
interface WantedCredentials {
  readonly credentials: Complete<CredentialRow>[];
  readonly parts: Complete<PartRow>[];
  readonly supplements: Complete<CredentialSupplementRow>[];
  readonly rejects: Reject[];
  readonly notices: string[];
}

/**
 * A credential that nobody has yet, or this writer has, becomes a row, with parts by the same split as those of the seeds.
 * Of one that another writer has, days that are not known there are filled in, and contradictions are told.
 */
export function wantedCredentials(found: Found, stored: StoredFacts, settings: ImportSettings): WantedCredentials {
  const wanted: WantedCredentials = { credentials: [], parts: [], supplements: [], rejects: [], notices: [] };
  for (const [credential, ...others] of Map.groupBy(found.credentials, ({ key }) => key).values()) {
    if (credential === undefined) continue;
    wanted.rejects.push(...others.flatMap((other) => rejectsOfSecond(credential, other)));
    const present = stored.credentials.get(credential.key);
    if (present === undefined || present.writer === settings.writer)
      addOwn(wanted, found, credential, stored, settings);
    else {
      const own = stored.supplements.filter(({ credentialKey }) => credentialKey === credential.key);
      const bare = withoutSupplements(present, own);
      wanted.supplements.push(...supplementsOf(found, credential, bare, stored, settings));
      wanted.notices.push(...contradictions(credential, bare));
    }
  }
  return wanted;
}

function rejectsOfSecond({ at: first, ...credential }: FoundCredential, { at, ...second }: FoundCredential): Reject[] {
  if (isDeepStrictEqual(credential, second)) return [];
  const reason = `it defines this credential otherwise than ${first.file} at ${first.path}, which is taken: expected it once`;
  return [{ ...at, value: second.key, reason }];
}

function addOwn(
  wanted: WantedCredentials,
  found: Found,
  credential: FoundCredential,
  { splitParameters }: StoredFacts,
  settings: ImportSettings,
): void {
  const row = credentialRow(found, credential, settings);
  try {
    const parts = deriveParts(row, [], splitParameters);
    wanted.parts.push(...parts.map((part) => ({ ...part, provenance: [...part.provenance] })));
    wanted.credentials.push(row);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = `its study load cannot be split into parts: ${error.message}`;
    wanted.rejects.push({ ...credential.at, value: credential.nominalSbu, reason });
  }
}

function credentialRow(
  found: Found,
  { at, dates, tracks, ...facts }: FoundCredential,
  settings: ImportSettings,
): Complete<CredentialRow> {
  return {
    ...facts,
    ...dates,
    nameLanguage: 'nl',
    tracks: [...tracks],
    legalEffectNl: 'Als het document van zijn soort; dit is alleen uit een import bekend.',
    legalEffectEn: 'As the document of its kind; this one is known from an import only.',
    leerweg: null,
    profile: null,
    lwoo: null,
    dossierCode: null,
    dossierName: null,
    domainCode: null,
    domainName: null,
    theme: null,
    nominalMonths: null,
    keuzedeelSbu: null,
    predecessorKey: null,
    successorKey: null,
    lastAward: null,
    contentCompleteness: 'NONE',
    writer: settings.writer,
    provenance: [
      importProvenance(found, at, settings),
      { field: 'legalEffect', basis: 'EDITORIAL', certainty: 'not in the file', source: 'own words' },
    ],
  };
}

function supplementsOf(
  found: Found,
  { key, at, dates }: FoundCredential,
  present: Complete<CredentialRow>,
  { supplements }: StoredFacts,
  settings: ImportSettings,
): Complete<CredentialSupplementRow>[] {
  return SUPPLEMENTED_FIELDS.flatMap((field) => {
    const value = dates[field];
    const isOthers = supplements.some(
      (one) => one.credentialKey === key && one.field === field && one.writer !== settings.writer,
    );
    if (value === null || present[field] !== null || isOthers) return [];
    const provenance = [importProvenance(found, at, settings, field)];
    return [{ credentialKey: key, field, value, writer: settings.writer, provenance }];
  });
}

const COMPARED = ['mboKind', 'mboLevel', 'nlqf', 'nominalSbu', 'ec', 'kind'] as const;

function contradictions(credential: FoundCredential, present: Complete<CredentialRow>): string[] {
  const pairs = [
    ...COMPARED.map((field) => [field, credential[field], present[field]] as const),
    ...SUPPLEMENTED_FIELDS.map((field) => [field, credential.dates[field], present[field]] as const),
  ];
  const { file, path } = credential.at;
  return pairs
    .filter(([, given, known]) => given !== null && known !== null && given !== known)
    .map(
      ([field, given, known]) =>
        `${credential.key}: ${field} is ${String(given)} in ${file} at ${path}, and ${String(known)} in the catalogue, which stays`,
    );
}
