import type { PlannedCredential, PlannedPart, PlanningCatalogue } from '../PlanningCatalogue.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { Held } from '../../../shared/pure/planningProfile.js';
import { isInPeriod, type Grounds } from './Grounds.js';

/** A credential awarded on the way on the day `from`, with the parts that were taken; or not it, but parts that a module has settled. */
export interface Awarded {
  readonly credential: PlannedCredential;
  readonly parts: readonly PlannedPart[];
  readonly from: IsoDate;
  readonly isWhole: boolean;
}

export interface Standing {
  readonly day: IsoDate;
  readonly counting: readonly Held[];
  readonly said: readonly Held[];
  readonly awarded: readonly Awarded[];
}

export function standingOn(grounds: Grounds, day: IsoDate, awarded: readonly Awarded[]): Standing {
  const inPeriod = grounds.request.profile.holdings.filter((held) => isInPeriod(held, day));
  const isSaid = ({ credential, status }: Held): boolean =>
    credential === null ? status === 'CLAIMED' || status === 'DECLARED' : status !== 'AWARDED';
  return { day, counting: inPeriod.filter((held) => !isSaid(held)), said: inPeriod.filter(isSaid), awarded };
}

/** The standing with only what is held from `since` or later and, where asked, what has no date. */
export function standingSince(standing: Standing, since: IsoDate, undatedToo: boolean): Standing {
  const isRecent = (held: Held): boolean => (held.heldFrom === null ? undatedToo : held.heldFrom >= since);
  return {
    day: standing.day,
    counting: standing.counting.filter(isRecent),
    said: standing.said.filter(isRecent),
    awarded: standing.awarded.filter((awarded) => awarded.from >= since),
  };
}

/** The credentials of holdings, as far as the catalogue knows them. */
export function credentialsOf(catalogue: PlanningCatalogue, holdings: readonly Held[]): PlannedCredential[] {
  return holdings.flatMap((held) =>
    held.credential === null ? [] : (catalogue.credentials.get(held.credential) ?? []),
  );
}
