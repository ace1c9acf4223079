import type { Planning } from '../../Planning.js';
import type { ProfileWeights } from '../../ProfileWeights.js';
import { firstLoadOf } from '../../Weight.js';
import type { Arrivals } from './Arrivals.js';
import type { PlanAims } from '../PlanAims.js';
import type { Ending } from './Ending.js';
import { SparedParts } from './SparedParts.js';

/** What is known of the loads that count, whatever has been taken. */
export class LeastLoads {
  private readonly mosts = new Map<number, number>();

  constructor(
    readonly planning: Planning,
    readonly aims: PlanAims,
    readonly weights: ProfileWeights,
  ) {}

  /** Whether modules may do some of it, so that nothing of it need be left for one step. */
  isSplit(place: number): boolean {
    return this.planning.isSplit(this.aims.numbered.at(place));
  }

  /** The least load of the credential wherever it stands, in SBU. */
  of(place: number): number {
    return firstLoadOf(this.weights.leastOf(place));
  }

  /** The same as a share of all of the credential, 0 to 1. */
  shareOf(place: number): number {
    let most = this.mosts.get(place);
    if (most === undefined) {
      const { loads, selections } = this.aims.numbered.partsAt(place);
      most = Math.max(...selections.map((parts) => parts.reduce((sum, part) => sum + (loads[part] as number), 0)));
      this.mosts.set(place, most);
    }
    return most === 0 ? 0 : this.of(place) / most;
  }
}

/** Lower bounds on what is to do of a credential by who goes on from what has been taken, and can have nothing else but what arrives. */
export class LoadsToDo {
  private readonly spared: SparedParts | null;

  constructor(
    private readonly least: LeastLoads,
    arrivals: Arrivals,
  ) {
    const { aims, weights, planning } = least;
    const isCounted = planning.request.ranking === 'IF_GRANTED' && !planning.holdingsMove;
    this.spared = isCounted ? new SparedParts(aims, weights, arrivals) : null;
  }

  /** Whether they are less the later it is. */
  get dependOnTime(): boolean {
    return this.spared !== null;
  }

  /** The load in SBU, whenever it is joined. */
  of(place: number, from: number, taken: readonly Ending[]): number {
    if (!this.spared || this.least.isSplit(place)) return this.least.of(place);
    return this.leastOf(place, this.spared.daysOf(place, from, taken), (counted) => counted);
  }

  /** By the day on which it is joined, the share of all of it, 0 to 1. */
  shareBy(place: number, from: number, taken: readonly Ending[]): (day: number) => number {
    if (!this.spared || this.least.isSplit(place)) {
      const share = this.least.shareOf(place);
      return () => share;
    }
    const days = this.spared.daysOf(place, from, taken);
    const shareOn = (day: number): number =>
      this.leastOf(place, days, (counted, whole) => (whole === 0 ? 0 : counted / whole), day);
    return byDays(days, shareOn);
  }

  /** Over the selections; what may be exempted by the day does not count. */
  private leastOf(
    place: number,
    days: Float64Array,
    figure: (counted: number, whole: number) => number,
    day = Number.MAX_VALUE,
  ): number {
    const { aims, weights } = this.least;
    const { loads, selections } = aims.numbered.partsAt(place);
    let least = Infinity;
    for (const selection of selections) {
      let [counted, whole] = [0, 0];
      for (const part of selection) {
        const load = loads[part] as number;
        whole += load;
        if ((days[part] as number) > day && !weights.isSettled(place, part)) counted += load;
      }
      least = Math.min(least, figure(counted, whole));
    }
    return least;
  }
}

/** What changes on some days alone, found once between two of them. */
function byDays(days: Float64Array, valueOn: (day: number) => number): (day: number) => number {
  const changes = days.filter((day) => day > 0 && day < Infinity).sort();
  const values: number[] = [];
  return (day) => {
    let passed = 0;
    while (passed < changes.length && (changes[passed] as number) <= day) passed += 1;
    return (values[passed] ??= valueOn(day));
  };
}
