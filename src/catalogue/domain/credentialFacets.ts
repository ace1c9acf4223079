import type { CredentialKind, Track } from '../../shared/pure/credentialKind.js';
import type { World } from '../../shared/pure/world.js';

/** By what credentials are narrowed down. The last three are those of offers. */
export const FACETS = ['KIND', 'MBO_LEVEL', 'DOMAIN', 'THEME', 'COMPLETENESS', 'TRACK', 'REGION', 'PROVIDER'] as const;
export type Facet = (typeof FACETS)[number];

/** An offer as far as a credential is found by it. */
export interface FacetedOffer {
  readonly world: World;
  /** Null when it is not known; then it is in none that is asked for. */
  readonly track: Track | null;
  readonly providerKey: string;
  /** Keys of its regions and of the provinces around them. */
  readonly around: readonly string[];
}

/** A credential as far as it is narrowed down. */
export interface FacetedCredential {
  readonly kind: CredentialKind;
  readonly mboLevel: number | null;
  readonly domainCode: string | null;
  readonly dossierCode: string | null;
  readonly theme: string | null;
  readonly contentCompleteness: string;
  readonly tracks: readonly Track[];
}

/** What is asked: of each facet one of these values, null where it does not restrict. Offers of one world count. */
export interface FacetConditions {
  readonly world: World;
  readonly dossierCode: string | null;
  readonly values: Readonly<Record<Facet, ReadonlySet<string> | null>>;
}

/** A value of a facet, and how many credentials there are with it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

type OffersOf<Credential> = (credential: Credential) => readonly FacetedOffer[];

/**
 * Whether a credential is among those asked for: it meets the conditions of every facet. Those on track, region and
 * provider are met by one and the same offer; that on the track alone also by the credential itself.
 */
export function meetsConditions(
  credential: FacetedCredential,
  offers: readonly FacetedOffer[],
  asked: FacetConditions,
): boolean {
  return (
    (asked.dossierCode ?? credential.dossierCode) === credential.dossierCode &&
    FACETS.every((facet) => meets(facet, credential, offers, asked))
  );
}

/**
 * The values of a facet with the number of credentials that would be found if it were asked for one of them and the
 * other facets as they are; the greatest number first, then by value. What has no value counts nowhere.
 */
export function countFacet<Credential extends FacetedCredential>(
  facet: Facet,
  credentials: Iterable<Credential>,
  offersOf: OffersOf<Credential>,
  asked: FacetConditions,
): readonly FacetCount[] {
  const free = { ...asked, values: { ...asked.values, [facet]: null } };
  const others = isOfOffers(facet) ? FACETS.filter((other) => !isOfOffers(other)) : FACETS;
  const counts = new Map<string, number>();
  for (const credential of credentials) {
    const offers = offersOf(credential);
    const isOther = free.dossierCode !== null && free.dossierCode !== credential.dossierCode;
    if (isOther || !others.every((other) => meets(other, credential, offers, free))) continue;
    for (const value of new Set(valuesOf(facet, credential, offers, free)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

function meets(
  facet: Facet,
  credential: FacetedCredential,
  offers: readonly FacetedOffer[],
  asked: FacetConditions,
): boolean {
  const wanted = asked.values[facet];
  return wanted === null || valuesOf(facet, credential, offers, asked).some((value) => wanted.has(value));
}

function valuesOf(
  facet: Facet,
  credential: FacetedCredential,
  offers: readonly FacetedOffer[],
  asked: FacetConditions,
): readonly string[] {
  switch (facet) {
    case 'KIND':
      return [credential.kind];
    case 'MBO_LEVEL':
      return known(credential.mboLevel);
    case 'DOMAIN':
      return known(credential.domainCode);
    case 'THEME':
      return known(credential.theme);
    case 'COMPLETENESS':
      return [credential.contentCompleteness];
    case 'TRACK': {
      const tracks = offersMeeting(offers, asked, facet).flatMap(({ track }) => track ?? []);
      const byOffer = asked.values.REGION !== null || asked.values.PROVIDER !== null;
      return byOffer ? tracks : [...credential.tracks, ...tracks];
    }
    case 'REGION':
      return offersMeeting(offers, asked, facet).flatMap(({ around }) => around);
    case 'PROVIDER':
      return offersMeeting(offers, asked, facet).map(({ providerKey }) => providerKey);
  }
}

/** The offers that meet the conditions on offers but for one facet. */
function offersMeeting(
  offers: readonly FacetedOffer[],
  { world, values: { TRACK, REGION, PROVIDER } }: FacetConditions,
  but: 'TRACK' | 'REGION' | 'PROVIDER',
): readonly FacetedOffer[] {
  return offers.filter(
    (offer) =>
      offer.world === world &&
      (but === 'TRACK' || TRACK === null || (offer.track !== null && TRACK.has(offer.track))) &&
      (but === 'REGION' || REGION === null || offer.around.some((region) => REGION.has(region))) &&
      (but === 'PROVIDER' || PROVIDER === null || PROVIDER.has(offer.providerKey)),
  );
}

function isOfOffers(facet: Facet): facet is 'TRACK' | 'REGION' | 'PROVIDER' {
  return facet === 'TRACK' || facet === 'REGION' || facet === 'PROVIDER';
}

function known(value: string | number | null): readonly string[] {
  return value === null ? [] : [String(value)];
}
