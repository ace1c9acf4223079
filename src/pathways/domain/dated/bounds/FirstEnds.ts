import { daysBetween, type IsoDate } from '../../../../shared/pure/calendar.js';
import type { EarliestEnds } from './EarliestEnds.js';
import type { Beginning } from '../search/Label.js';
import type { Outlooks } from './Outlooks.js';
import type { PlanAims } from '../PlanAims.js';

/** Lower bounds on the days until the first credential that an aim builds on. */
export class FirstEnds {
  /** How early anything at all can end. */
  private readonly all: readonly EarliestEnds[];

  constructor(
    private readonly startDate: IsoDate,
    { takeable }: PlanAims,
    outlooks: Outlooks,
  ) {
    const places = [...takeable.keys()].filter((place) => takeable[place] === 1);
    this.all = places.map((place) => outlooks.endsOf(place));
  }

  /**
   * Until an aim that is there, one that builds on a step that is there, or what follows. A beginning that is finished says
   * it.
   */
  daysAfter({ firstEnd, steps, lastStart, finished }: Beginning): number {
    const ends = [firstEnd ?? [], finished ? [] : steps.map(({ leadsFrom }) => leadsFrom)]
      .flat()
      .map((day) => this.dayOf(day));
    if (finished) return Math.min(...ends);
    const from = this.dayOf(lastStart);
    return this.all.reduce((least, one) => Math.min(least, one.readyOn(from)), Math.min(...ends));
  }

  private dayOf(day: IsoDate): number {
    return daysBetween(this.startDate, day);
  }
}
