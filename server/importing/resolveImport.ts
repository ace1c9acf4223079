import type { OfferRow } from '../../src/catalogue/entities/OfferEntity.js';
import type { OrganisationRow } from '../../src/network/entities/OrganisationEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import type { Found, FoundOrganisation, Reject } from './Found.js';
import { importProvenance } from './importProvenance.js';
import type { ImportSettings } from './ImportSettings.js';
import { regionsOfPlaces } from './regionsOfPlaces.js';
import type { StoredFacts } from './StoredFacts.js';
import type { Wanted } from './Wanted.js';
import { wantedCredentials } from './wantedCredentials.js';
import { wantedOffer } from './wantedOffer.js';

/** What the files ask for, given what the store holds. */
export function resolveImport(found: Found, stored: StoredFacts, settings: ImportSettings): Wanted {
  const organisations = wantedOrganisations(found, stored, settings);
  const { credentials, parts, supplements, rejects, notices } = wantedCredentials(found, stored, settings);
  const known = {
    credentials: new Map([...stored.credentials, ...credentials.map((row) => [row.key, row] as const)]),
    organisations: new Map([...stored.organisations, ...organisations.map((row) => [row.key, row] as const)]),
    regions: regionsOfPlaces(stored.regions, stored.organisations.values()),
  };
  const offers: Complete<OfferRow>[] = [];
  const offerRejects: Reject[] = [];
  const heldBack = new Set(found.heldBack);
  for (const offer of found.offers) {
    const taken = takeOffer(wantedOffer(found, offer, known, settings), stored, offer.at);
    if ('key' in taken) offers.push(taken);
    else {
      offerRejects.push(taken);
      heldBack.add(offer.key);
    }
  }
  const all = [...found.rejects, ...rejects, ...offerRejects];
  return { organisations, credentials, parts, supplements, offers, heldBack, rejects: all, notices };
}

function takeOffer(
  offer: Complete<OfferRow> | Reject,
  { offersOfOthers }: StoredFacts,
  at: Pick<Reject, 'file' | 'path'>,
): Complete<OfferRow> | Reject {
  const owner = 'key' in offer ? offersOfOthers.get(offer.key) : undefined;
  if (!('key' in offer) || owner === undefined) return offer;
  return {
    ...at,
    value: offer.key,
    reason: `it is written by "${owner}": expected to come from that source (--source)`,
  };
}

/** The institutions that only the files have, or that came from this writer before. */
function wantedOrganisations(
  found: Found,
  { organisations }: StoredFacts,
  settings: ImportSettings,
): Complete<OrganisationRow>[] {
  const byKey = new Map<string, Complete<OrganisationRow>>();
  for (const organisation of found.organisations) {
    const row = organisationRow(found, organisation, settings);
    const present = organisations.get(row.key);
    if (!byKey.has(row.key) && (present === undefined || present.writer === settings.writer)) byKey.set(row.key, row);
  }
  return [...byKey.values()];
}

function organisationRow(
  found: Found,
  { at, brin, name, kind, town }: FoundOrganisation,
  settings: ImportSettings,
): Complete<OrganisationRow> {
  return {
    key: `brin:${brin}`,
    brin,
    name,
    nameLanguage: 'nl',
    registeredName: null,
    kind: kind ?? 'ONBEKEND',
    town,
    postcode4: null,
    regionKeys: [],
    opened: null,
    closed: null,
    koploper: null,
    world: 'REAL',
    writer: settings.writer,
    provenance: [importProvenance(found, at, settings)],
  };
}
