/** What is known of regions and institutions for finding the region of a place. */
interface PlacedRegion {
  readonly key: string;
  readonly kind: string;
  readonly centre: string | null;
  readonly world: string;
}
interface PlacedOrganisation {
  readonly town: string | null;
  readonly regionKeys: readonly string[];
  readonly world: string;
}

/** The regions of real places, by the name of the place in small letters. */
export type RegionsOfPlaces = ReadonlyMap<string, readonly string[]>;

/**
 * The arbeidsmarktregio's of which the place is the centre, and those of institutions that have their seat there and lie
 * in one region. Other places are in no region that is known.
 */
export function regionsOfPlaces(
  regions: readonly PlacedRegion[],
  organisations: Iterable<PlacedOrganisation>,
): RegionsOfPlaces {
  const found = new Map<string, Set<string>>();
  const put = (town: string, key: string) =>
    found.set(town.toLowerCase(), (found.get(town.toLowerCase()) ?? new Set()).add(key));
  for (const { key, kind, centre, world } of regions)
    if (world === 'REAL' && kind === 'ARBEIDSMARKTREGIO' && centre !== null) put(centre, key);
  for (const { town, regionKeys, world } of organisations) {
    const [only, second] = regionKeys;
    if (world === 'REAL' && town !== null && only !== undefined && second === undefined) put(town, only);
  }
  return new Map([...found].map(([town, keys]) => [town, [...keys].sort()]));
}
