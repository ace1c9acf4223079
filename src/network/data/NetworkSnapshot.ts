import { identified } from '../../shared/graph/identified.js';
import { byKey } from '../../shared/pure/byKey.js';
import type { OrganisationItem, PartnershipItem, RegionItem } from './NetworkItems.js';
import type { NetworkRows } from './NetworkRows.js';

/** The network as it was published once: never changes, and is shared by all requests. Lists are in the order of keys. */
export class NetworkSnapshot {
  readonly organisations: ReadonlyMap<string, OrganisationItem>;
  readonly regions: ReadonlyMap<string, RegionItem>;
  readonly partnerships: ReadonlyMap<string, PartnershipItem>;
  readonly #byRegion = new Map<string, OrganisationItem[]>();

  constructor({ organisations, regions, partnerships }: NetworkRows) {
    this.organisations = byKey(organisations.map((row) => ({ ...row, ...identified('Organisation', row) })));
    this.regions = byKey(regions.map((row) => ({ ...row, ...identified('Region', row) })));
    this.partnerships = byKey(partnerships.map((row) => ({ ...row, ...identified('Partnership', row) })));
    for (const organisation of this.organisations.values()) {
      for (const region of organisation.regionKeys) this.#put(region, organisation);
    }
  }

  /** The organisations in a region. */
  organisationsIn(regionKey: string): readonly OrganisationItem[] {
    return this.#byRegion.get(regionKey) ?? [];
  }

  /** The partnerships that an organisation leads or takes part in, in the order of keys. */
  partnershipsOf(organisationKey: string): readonly PartnershipItem[] {
    return [...this.partnerships.values()].filter(
      ({ leadKeys, partnerKeys }) => leadKeys.includes(organisationKey) || partnerKeys.includes(organisationKey),
    );
  }

  /** The regions of an organisation or partnership. A region that is not known is left out. */
  regionsOf({ regionKeys }: OrganisationItem | PartnershipItem): readonly RegionItem[] {
    return regionKeys.flatMap((key) => this.regions.get(key) ?? []);
  }

  #put(region: string, organisation: OrganisationItem): void {
    const there = this.#byRegion.get(region);
    if (there) there.push(organisation);
    else this.#byRegion.set(region, [organisation]);
  }
}
