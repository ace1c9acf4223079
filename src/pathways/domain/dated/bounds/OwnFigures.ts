import { isAway } from '../isAway.js';
import type { LeastLoads } from './LoadsToDo.js';
import type { Outlooks } from './Outlooks.js';
import type { PlanAims } from '../PlanAims.js';
import type { PlanRequest } from '../PlanRequest.js';
import type { Ranked } from '../rankOf.js';
import type { UsableOffers } from '../UsableOffers.js';

/** The places of the figures that add up: load in SBU, price in cents, days away, steps. */
export const [SBU, CENTS, AWAY, STEPS] = [0, 1, 2, 3] as const;

const FIGURES = 4;

/** The least that taking single credentials comes to, whatever else is taken. */
export class OwnFigures {
  /** Of each figure, by place; infinite for what cannot be taken, and for what was not asked for and is in no cone of an aim. */
  readonly byFigure: readonly Float64Array[];

  constructor(
    private readonly request: PlanRequest,
    private readonly aims: PlanAims,
    private readonly offers: UsableOffers,
    private readonly outlooks: Outlooks,
    private readonly least: LeastLoads,
  ) {
    const places = aims.takeable.length;
    this.byFigure = Array.from({ length: FIGURES }, () => new Float64Array(places).fill(Infinity));
    for (const place of aims.cone.places) this.reckon(place);
  }

  of(place: number): Pick<Ranked, 'costCents' | 'awayDays'> {
    this.reckon(place);
    return { costCents: this.byFigure[CENTS]?.[place] as number, awayDays: this.byFigure[AWAY]?.[place] as number };
  }

  /** The least load and price that one of the credentials comes to; looks at no offers for the request. */
  leastAmong(places: readonly number[]): Pick<Ranked, 'sbu' | 'costCents'> {
    let [sbu, costCents] = [Infinity, Infinity];
    for (const place of places) {
      sbu = Math.min(sbu, this.least.of(place));
      costCents = Math.min(costCents, this.offers.leastPriceOf(this.aims.numbered.at(place).key));
    }
    return { sbu, costCents };
  }

  private reckon(place: number): void {
    if (this.aims.takeable[place] !== 1 || this.byFigure[STEPS]?.[place] === 1) return;
    const { key } = this.aims.numbered.at(place);
    const offers = this.offers.of(key);
    const isNear = offers.some((offer) => !isAway(offer, this.request));
    const figures = [
      this.least.of(place),
      offers.reduce((least, { priceCents }) => Math.min(least, priceCents ?? 0), Infinity),
      isNear ? 0 : this.outlooks.endsOf(place).leastDays,
      1,
    ];
    for (const [figure, value] of figures.entries()) (this.byFigure[figure] as Float64Array)[place] = value;
  }
}
