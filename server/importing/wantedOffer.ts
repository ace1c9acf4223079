import type { OfferRow } from '../../src/catalogue/entities/OfferEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import type { FieldProvenance } from '../../src/shared/pure/provenance.js';
import type { Found, FoundOffer, Reject } from './Found.js';
import { importProvenance } from './importProvenance.js';
import type { ImportSettings } from './ImportSettings.js';
import type { RegionsOfPlaces } from './regionsOfPlaces.js';
import { type KnownTrack, trackOf } from './trackOf.js';
import { tracksOf } from './tracksOf.js';
import type { CredentialKind } from '../../src/shared/pure/credentialKind.js';

/** The contract lets an offer have as many places, and as many regions. */
const MOST_PLACES = 20;

/** What is known when an offer is looked at: the credentials and institutions of the store and those of the files. */
export interface KnownThings {
  readonly credentials: ReadonlyMap<string, { readonly kind: CredentialKind }>;
  readonly organisations: ReadonlyMap<string, { readonly world: string }>;
  readonly regions: RegionsOfPlaces;
}

/** The row that an offer of a file asks for, or why it is not taken. */
export function wantedOffer(
  found: Pick<Found, 'standard' | 'basis'>,
  offer: FoundOffer,
  known: KnownThings,
  settings: ImportSettings,
): Complete<OfferRow> | Reject {
  const credentialKey = offer.credentialKeys.find((key) => known.credentials.has(key)) ?? said(offer, settings);
  const credential = known.credentials.get(credentialKey ?? '');
  if (credentialKey === null || credential === undefined) return noCredential(offer);
  const providerKey = offer.providerKey ?? settings.providerKey;
  if (providerKey === null || known.organisations.get(providerKey)?.world !== 'REAL')
    return noProvider(offer, providerKey);
  const tracks = tracksOf(credential.kind);
  if (tracks.length === 0) return notFollowed(offer, credentialKey);
  const track = trackOf(offer, credential.kind, settings.track);
  if (track !== null && !tracks.includes(track.track)) return otherTrack(offer, track, credential.kind);
  const regionKeys = [...new Set(offer.places.flatMap((place) => known.regions.get(place.toLowerCase()) ?? []))];
  if (Math.max(offer.places.length, regionKeys.length) > MOST_PLACES) return tooManyPlaces(offer, regionKeys);
  return rowOf(
    offer,
    { credentialKey, providerKey, track, regionKeys },
    importProvenance(found, offer.at, settings),
    settings,
  );
}

function said({ credentialKeys }: FoundOffer, { credentialKey }: ImportSettings): string | null {
  return credentialKeys.length === 0 ? credentialKey : null;
}

function noCredential({ at, credentialKeys }: FoundOffer): Reject {
  const reason =
    credentialKeys.length === 0
      ? 'the file does not tell which credential it is of: expected a code of it, or --credential CODE'
      : 'neither the catalogue nor the file has this credential';
  return { ...at, value: credentialKeys.length === 0 ? null : credentialKeys.join(' or '), reason };
}

function noProvider({ at }: FoundOffer, providerKey: string | null): Reject {
  const reason =
    providerKey === null
      ? 'the file does not tell who provides it: expected an organisation with a BRIN code, or --provider BRIN'
      : 'neither the network nor the file has this institution';
  return { ...at, value: providerKey, reason };
}

function notFollowed({ at }: FoundOffer, credentialKey: string): Reject {
  const reason =
    'what the catalogue has under this code is brought, not followed: expected a programme or a certificate';
  return { ...at, value: credentialKey, reason };
}

function otherTrack({ at }: FoundOffer, { track }: KnownTrack, kind: CredentialKind): Reject {
  const reason = `a credential of kind ${kind} is not followed along it: expected one of ${tracksOf(kind).join(', ')}`;
  return { ...at, value: track, reason };
}

function tooManyPlaces({ at, places }: FoundOffer, regionKeys: readonly string[]): Reject {
  const reason = `an offer has at most ${MOST_PLACES} places and regions, but this one has ${places.length} and ${regionKeys.length}: expected an offer for each part of the country`;
  return { ...at, value: places, reason };
}

interface Links {
  readonly credentialKey: string;
  readonly providerKey: string;
  readonly track: KnownTrack | null;
  readonly regionKeys: string[];
}

function rowOf(
  offer: FoundOffer,
  { track, ...links }: Links,
  whole: FieldProvenance,
  { today, writer }: ImportSettings,
): Complete<OfferRow> {
  const { at: _at, credentialKeys: _keys, providerKey: _provider, isCourse: _isCourse, ...facts } = offer;
  return {
    ...facts,
    ...links,
    track: track?.track ?? null,
    recordedFrom: today,
    recordedTo: null,
    world: 'REAL',
    cohort: offer.startDate === null ? null : Number(offer.startDate.slice(0, 4)),
    places: [...offer.places],
    enrolment: [...offer.enrolment],
    languages: [...offer.languages],
    partKeys: null,
    timesOfDay: [],
    hoursPerWeek: null,
    targetGroups: [],
    writer,
    provenance: [whole, ...derivedFields(offer, track, links.regionKeys)],
  };
}

function derivedFields(
  { startDate }: FoundOffer,
  known: KnownTrack | null,
  regionKeys: readonly string[],
): FieldProvenance[] {
  const cohort = 'the year of its start date';
  const track = 'mode of study and kind of credential: full-time mbo is BOL, dual mbo is BBL; a course is a course';
  const regions = 'the region of which the place is the centre, or in which institutions have their seat there';
  return [
    ...(startDate === null ? [] : [derived('cohort', 'DERIVED', cohort)]),
    ...(known?.isDerived === true ? [derived('track', 'DERIVED', track)] : []),
    ...(regionKeys.length === 0 ? [] : [derived('regionKeys', 'EDITORIAL', regions)]),
  ];
}

function derived(field: string, basis: 'DERIVED' | 'EDITORIAL', source: string): FieldProvenance {
  return { field, basis, certainty: 'inferred', source };
}
