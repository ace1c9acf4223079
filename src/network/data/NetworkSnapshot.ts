import { identified } from '../../shared/graph/identified.js';
import { regionsAround } from '../../shared/pure/regionsAround.js';
import { type Findable, type Hit, TextIndex } from '../../shared/pure/TextIndex.js';
import { byKey } from '../../shared/pure/byKey.js';
import type { OrganisationItem, PartnershipItem, RegionItem } from './NetworkItems.js';
import type { NetworkRows } from './NetworkRows.js';

/** How much a word counts where it stands. */
const WEIGHTS = { name: 4, brin: 4, town: 2, registeredName: 1 } as const;

/** The network as it was published once: never changes, and is shared by all requests. Lists are in the order of keys. */
export class NetworkSnapshot {
  readonly organisations: ReadonlyMap<string, OrganisationItem>;
  readonly regions: ReadonlyMap<string, RegionItem>;
  readonly partnerships: ReadonlyMap<string, PartnershipItem>;
  readonly #byRegion = new Map<string, OrganisationItem[]>();
  #texts: TextIndex<keyof typeof WEIGHTS> | undefined;

  constructor({ organisations, regions, partnerships }: NetworkRows) {
    this.organisations = byKey(organisations.map((row) => ({ ...row, ...identified('Organisation', row) })));
    this.regions = byKey(regions.map((row) => ({ ...row, ...identified('Region', row) })));
    this.partnerships = byKey(partnerships.map((row) => ({ ...row, ...identified('Partnership', row) })));
    const around = regionsAround(regions);
    for (const organisation of this.organisations.values()) {
      const everywhere = organisation.regionKeys.flatMap((key) => around.get(key) ?? [key]);
      for (const region of new Set(everywhere)) this.#put(region, organisation);
    }
  }

  /** The organisations that fit a text, the best first. The texts are made ready at the first question. */
  organisationsLike(text: string): readonly (OrganisationItem & Pick<Hit, 'score'>)[] {
    this.#texts ??= new TextIndex([...this.organisations.values()].map(findable), WEIGHTS);
    return this.#texts.search(text).flatMap(({ key, score }) => {
      const organisation = this.organisations.get(key);
      return organisation ? [{ ...organisation, score }] : [];
    });
  }

  /** The organisations in a region; in a province those of the regions that lie in it whole too. */
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

function findable({ key, name, brin, town, registeredName }: OrganisationItem): Findable<keyof typeof WEIGHTS> {
  return {
    key,
    weight: 1,
    texts: { name: [name], brin: given(brin), town: given(town), registeredName: given(registeredName) },
  };
}

function given(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}
