import type { IsoDate } from '../../shared/pure/calendar.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { World } from '../../shared/pure/world.js';

/** What a filter reads of an offer. */
interface FilteredOffer {
  readonly credentialKey: string;
  readonly providerKey: string;
  /** Keys of its regions and of the provinces that these lie in whole. */
  readonly around: readonly string[];
  readonly world: World;
  readonly track: Track | null;
  readonly places: readonly string[];
  readonly targetGroups: readonly TargetGroup[];
  readonly startDate: IsoDate | null;
}

/** Which offers are asked for; what is absent or null does not restrict. */
export interface OfferFilter {
  readonly credentialKey?: string | null;
  readonly providerKey?: string | null;
  readonly regionKey?: string | null;
  readonly world?: World | null;
  readonly track?: Track | null;
  readonly place?: string | null;
  readonly targetGroup?: TargetGroup | null;
  readonly startsFrom?: IsoDate | null;
}

/** Whether an offer is among those asked for. An unknown start may be late enough, and no target group means all. */
export function isOfferAsked(offer: FilteredOffer, asked: OfferFilter): boolean {
  const { regionKey, place, targetGroup, startsFrom } = asked;
  return (
    (asked.credentialKey ?? offer.credentialKey) === offer.credentialKey &&
    (asked.providerKey ?? offer.providerKey) === offer.providerKey &&
    (asked.world ?? offer.world) === offer.world &&
    (asked.track ?? offer.track) === offer.track &&
    (regionKey == null || offer.around.includes(regionKey)) &&
    (place == null || offer.places.some((one) => isSameName(one, place))) &&
    (targetGroup == null || offer.targetGroups.length === 0 || offer.targetGroups.includes(targetGroup)) &&
    (startsFrom == null || offer.startDate === null || offer.startDate >= startsFrom)
  );
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}
