import type { Track } from '../../shared/pure/credentialKind.js';
import type { World } from '../../shared/pure/world.js';

/** What a filter reads of an offer. */
interface FilteredOffer {
  readonly regionKeys: readonly string[];
  readonly world: World;
  readonly track: Track | null;
}

/** Which offers are asked for; what is absent or null does not restrict. */
interface OfferFilter {
  readonly regionKey: string | null;
  readonly world?: World | null;
  readonly track?: Track | null;
}

/** Whether an offer is among those asked for. */
export function isOfferAsked({ regionKeys, world, track }: FilteredOffer, filter: OfferFilter): boolean {
  return (
    (filter.regionKey === null || regionKeys.includes(filter.regionKey)) &&
    (filter.world ?? world) === world &&
    (filter.track ?? track) === track
  );
}
