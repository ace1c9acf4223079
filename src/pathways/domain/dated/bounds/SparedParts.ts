import { costOf, leavesIn, type Need } from '../../Need.js';
import { BY_CREDENTIAL, BY_OUTCOME } from '../../NumberedCatalogue.js';
import type { ProfileWeights } from '../../ProfileWeights.js';
import type { Arrivals } from './Arrivals.js';
import type { Ending } from './Ending.js';
import type { PlanAims } from '../PlanAims.js';

/** From which day on parts may be exempted, for who goes on from what has been taken: a lower bound on those days. */
export class SparedParts {
  private readonly known = new Map<number, Map<number, Float64Array>>();

  constructor(
    private readonly aims: PlanAims,
    private readonly weights: ProfileWeights,
    private readonly arrivals: Arrivals,
  ) {}

  /** By the order of the parts; infinite where nothing may ever exempt one. */
  daysOf(place: number, from: number, taken: readonly Ending[]): Float64Array {
    const known = this.known.get(from) ?? new Map<number, Float64Array>();
    this.known.set(from, known);
    const days = known.get(place) ?? this.untaken(place, from);
    known.set(place, days);
    return taken.length === 0 ? days : this.withTaken(days, place, taken);
  }

  private untaken(place: number, from: number): Float64Array {
    const { evidence, outcomes } = this.aims.numbered.partsAt(place);
    return Float64Array.from(evidence, (bits, part) => {
      if (bits === 0) return Infinity;
      if (this.weights.isSparedByProfile(place, part)) return 0;
      const outcome = outcomes[part] as number;
      const byOutcome =
        (bits & BY_OUTCOME) !== 0 && outcome >= 0 ? this.arrivals.ofOutcome(outcome, place, from) : Infinity;
      const need = (bits & BY_CREDENTIAL) !== 0 ? (this.aims.needs.sparing(place)[part] ?? null) : null;
      return need === null ? byOutcome : Math.min(byOutcome, this.dayOfNeed(need, from));
    });
  }

  private dayOfNeed(need: Need, from: number): number {
    const leaves = new Float64Array(this.aims.met.length).fill(Infinity);
    for (const leaf of leavesIn(need)) leaves[leaf] = this.arrivals.ofLeaf(leaf, from);
    return costOf(need, leaves);
  }

  private withTaken(days: Float64Array, place: number, taken: readonly Ending[]): Float64Array {
    const { numbered, needs } = this.aims;
    const { evidence, outcomes } = numbered.partsAt(place);
    const first = Math.min(...taken.map(({ day }) => day));
    return days.map((day, part) => {
      const bits = evidence[part] as number;
      if (bits === 0) return day;
      // What having a credential exempts is looked at as if anything taken did.
      if ((bits & BY_CREDENTIAL) !== 0 && needs.sparing(place)[part] !== null) return Math.min(day, first);
      if ((bits & BY_OUTCOME) === 0) return day;
      return taken.reduce(
        (least, one) =>
          one.day < least && numbered.partsAt(one.place).outcomes.includes(outcomes[part] as number) ? one.day : least,
        day,
      );
    });
  }
}
