import { isDeepStrictEqual } from 'node:util';
import type { OfferRow } from '../../src/catalogue/entities/OfferEntity.js';
import type { OrganisationRow } from '../../src/network/entities/OrganisationEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import type { Found, FoundOffer, FoundOrganisation, Reject } from './Found.js';
import { importProvenance } from './importProvenance.js';
import type { ImportSettings } from './ImportSettings.js';
import { regionsOfPlaces } from './regionsOfPlaces.js';
import type { StoredFacts } from './StoredFacts.js';
import type { Wanted } from './Wanted.js';
import { wantedCredentials } from './wantedCredentials.js';
import { wantedOffer } from './wantedOffer.js';

/** What the files ask for, given what the store holds. */
export function resolveImport(found: Found, stored: StoredFacts, settings: ImportSettings): Wanted {
  const { organisations, notices: contradicted } = wantedOrganisations(found, stored, settings);
  const { credentials, parts, supplements, rejects, notices } = wantedCredentials(found, stored, settings);
  const known = {
    credentials: new Map([...stored.credentials, ...credentials.map((row) => [row.key, row] as const)]),
    organisations: new Map([...stored.organisations, ...organisations.map((row) => [row.key, row] as const)]),
    regions: regionsOfPlaces(stored.regions, stored.organisations.values()),
  };
  const offers: Complete<OfferRow>[] = [];
  const offerRejects: Reject[] = [];
  const seen = new Map<string, FoundOffer>();
  const heldBack = new Set(found.heldBack);
  for (const offer of found.offers) {
    const first = seen.get(offer.key);
    if (first !== undefined) {
      offerRejects.push(...rejectsOfSameKey(first, offer));
      continue;
    }
    seen.set(offer.key, offer);
    const taken = takeOffer(wantedOffer(found, offer, known, settings), stored, offer.at);
    if ('key' in taken) offers.push(taken);
    else {
      offerRejects.push(taken);
      heldBack.add(offer.key);
    }
  }
  const all = [...found.rejects, ...rejects, ...offerRejects];
  return {
    organisations,
    credentials,
    parts,
    supplements,
    offers,
    heldBack,
    rejects: all,
    notices: [...notices, ...contradicted],
  };
}

/** Two things with ids of their own may become one offer, such as a cohort that belongs to two aangeboden opleidingen. */
function rejectsOfSameKey({ at: first, ...offer }: FoundOffer, { at, ...same }: FoundOffer): Reject[] {
  if (isDeepStrictEqual(offer, same)) return [];
  const reason = `another offer has this code: ${first.file} at ${first.path}: expected each code once`;
  return [{ ...at, value: offer.key, reason }];
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
): { organisations: Complete<OrganisationRow>[]; notices: string[] } {
  const byBrin = Map.groupBy(found.organisations, ({ brin }) => brin);
  const own = [...byBrin.values()].filter(([first]) => {
    const present = organisations.get(`brin:${first?.brin}`);
    return present === undefined || present.writer === settings.writer;
  });
  return {
    organisations: own.flatMap(([first]) => (first === undefined ? [] : organisationRow(found, first, settings))),
    notices: own.flatMap(otherNames),
  };
}

/** Several parts of an institution may have its BRIN code; where they have other names, which is its name is not known. */
function otherNames([first, ...others]: readonly FoundOrganisation[]): string[] {
  const place = ({ at }: FoundOrganisation) => `${at.file} at ${at.path}`;
  return others.flatMap((other) =>
    first === undefined || other.name === first.name
      ? []
      : `brin:${other.brin}: name is "${other.name}" in ${place(other)}, and "${first.name}" in ${place(first)}, which stays`,
  );
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
