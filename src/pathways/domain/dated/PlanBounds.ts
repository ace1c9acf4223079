import { daysBetween } from '../../../shared/pure/calendar.js';
import { Bounds, type Sums } from '../Bounds.js';
import { costOf, type Need } from '../Need.js';
import { Needs } from '../Needs.js';
import type { PlannedCredential, PlannedOffer } from '../PlanningCatalogue.js';
import type { Alike, Planning } from '../Planning.js';
import { loadOf } from '../Taking.js';
import { EarliestEnds } from './EarliestEnds.js';
import { isAway } from './isAway.js';
import type { Label } from './Label.js';
import type { Rank } from './Plan.js';
import { rankOf } from './rankOf.js';
import type { PlanRequest } from './PlanRequest.js';

/** Something that every plan must still contain, with the least that it takes wherever it stands. */
interface Must {
  readonly credential: PlannedCredential;
  readonly admission: Need;
  readonly ends: EarliestEnds;
  readonly costCents: number;
  readonly awayDays: number;
}

/**
 * Lower bounds on the rank of the plans that begin with a label. Admissible: every relaxation only gives time, money and
 * loads away (an all-of waits for its latest branch only, hours and budget do not bind, exclusions cost nothing).
 */
export class PlanBounds {
  private readonly bounds: Bounds;
  private readonly needs: Needs;
  private readonly musts: readonly Must[];
  /** What must be had before outcomes that are the goal are. */
  private readonly goals: readonly Need[];
  /** The first day on which one of each leaf can be awarded, and the least that one of them takes. */
  private readonly leafDays: Float64Array;
  private readonly leafLengths: Float64Array;
  private readonly positions: ReadonlyMap<string, number>;
  private readonly leavesOf: ReadonlyMap<string, readonly number[]>;

  constructor(
    private readonly planning: Planning,
    private readonly request: PlanRequest,
    groups: readonly Alike[],
    private readonly offersOf: (credential: PlannedCredential) => readonly PlannedOffer[],
  ) {
    this.bounds = new Bounds(
      planning,
      groups.map(([first]) => first),
    );
    this.positions = new Map(groups.flatMap((group, at) => group.map((one) => [one.key, at] as const)));
    this.needs = new Needs(planning, this.positions);
    const admissions = groups.map(([first]) => this.needs.ofAdmission(first));
    this.musts = planning.takeable.filter((one) => this.isMust(one)).map((one) => this.mustOf(one));
    this.goals = 'outcomes' in request.goal ? this.goalsOf(request.goal.outcomes) : [];
    const ends = groups.map((group) => group.map((one) => this.endsOf(one)));
    this.leafDays = this.firstDays(admissions, ends);
    const lengths = ends.map((some) => Math.min(...some.map((one) => one.leastDays)));
    this.leafLengths = Float64Array.from(this.needs.leaves, (leaf) => leastAt(leaf, lengths));
    this.leavesOf = inverse(this.needs.leaves, [...this.positions]);
  }

  /** Infinite in its first figure where the label leads nowhere. */
  boundOf(label: Omit<Label, 'bound'>): Rank {
    const open = this.musts.filter(({ credential }) => !label.taken.has(credential.key));
    const [guaranteed, ifGranted, , steps] = this.loadsOf(open, label);
    const days = this.daysOf(open, label);
    const sum = {
      days,
      sbu: label.sbu + (this.request.ranking === 'GUARANTEED' ? guaranteed : ifGranted),
      costCents: label.costCents + open.reduce((cents, one) => cents + one.costCents, 0),
      awayDays: label.awayDays + open.reduce((away, one) => away + one.awayDays, 0),
      settled: label.settled,
      steps: label.steps.length + steps,
    };
    return rankOf(sum, this.request.objectives);
  }

  private daysOf(open: readonly Must[], label: Omit<Label, 'bound'>): number {
    const from = this.dayOf(label.lastStart);
    const ended = this.dayOf(label.end);
    if (label.finished || (open.length === 0 && this.goals.length === 0)) return ended;
    const leaves = this.leavesAfter(label, from);
    const ends = open.map((one) => one.ends.readyOn(Math.max(from, costOf(one.admission, leaves))));
    return Math.max(ended, ...ends, ...this.goals.map((goal) => costOf(goal, leaves)));
  }

  /** When one of each leaf can be awarded at the earliest, for who goes on from the label. */
  private leavesAfter({ taken }: Omit<Label, 'bound'>, from: number): Float64Array {
    const leaves = this.leafDays.map((day, leaf) => Math.max(day, from + (this.leafLengths[leaf] as number)));
    for (const [key, { joined }] of taken) {
      const end = this.dayOf(joined.endDate);
      for (const leaf of this.leavesOf.get(key) ?? []) leaves[leaf] = Math.min(leaves[leaf] as number, end);
    }
    return leaves;
  }

  private loadsOf(open: readonly Must[], { taken }: Omit<Label, 'bound'>): Sums {
    if (open.length === 0) return [0, 0, 0, 0];
    const standIns = [...taken.keys()].map((key) => this.standInFor(key));
    const together = open.map(({ credential }) => this.bounds.leastOf(credential)).reduce(plus);
    return open.map(({ credential }) => this.bounds.toReach(credential, standIns)).reduce(greatestOf, together);
  }

  private standInFor(key: string): string {
    const credential = this.planning.byKey.get(key);
    return credential ? this.planning.alikeTo(credential)[0].key : key;
  }

  /** When one of each leaf can be awarded with nothing taken, by relaxing until nothing gets earlier. */
  private firstDays(admissions: readonly Need[], ends: readonly (readonly EarliestEnds[])[]): Float64Array {
    const days = new Float64Array(admissions.length).fill(Infinity);
    const leaves = new Float64Array(this.needs.leaves.length);
    for (let changed = true; changed;) {
      changed = false;
      for (let leaf = 0; leaf < leaves.length; leaf += 1)
        leaves[leaf] = leastAt(this.needs.leaves[leaf] as readonly number[], days);
      for (const [position, admission] of admissions.entries()) {
        const ready = costOf(admission, leaves);
        const day = Math.min(...(ends[position] as readonly EarliestEnds[]).map((one) => one.readyOn(ready)));
        if (day < (days[position] as number)) {
          days[position] = day;
          changed = true;
        }
      }
    }
    return leaves;
  }

  private isMust({ key }: PlannedCredential): boolean {
    const { goal } = this.request;
    return ('credential' in goal && goal.credential === key) || this.planning.via.includes(key);
  }

  private mustOf(credential: PlannedCredential): Must {
    const offers = this.offersOf(credential);
    const ends = this.endsOf(credential);
    return {
      credential,
      admission: this.needs.ofAdmission(credential),
      ends,
      costCents: Math.min(...offers.map((offer) => offer.priceCents ?? 0)),
      awayDays: offers.some((offer) => !isAway(offer, this.request)) ? 0 : ends.leastDays,
    };
  }

  private goalsOf(outcomes: readonly string[]): readonly Need[] {
    const held = new Set(this.planning.request.profile.holdings.flatMap((one) => one.outcome ?? []));
    return outcomes
      .filter((outcome) => !held.has(outcome))
      .flatMap((outcome) => this.needs.havingOutcome(outcome, null) ?? []);
  }

  private endsOf(credential: PlannedCredential): EarliestEnds {
    const least =
      this.request.ranking === 'GUARANTEED'
        ? this.planning.leastGuaranteed(credential)
        : this.bounds.leastOf(credential)[1];
    const most = Math.max(...this.planning.selectionsOf(credential).map(loadOf));
    return new EarliestEnds(this.offersOf(credential), this.request.startDate, most === 0 ? 0 : least / most);
  }

  private dayOf(day: string): number {
    return daysBetween(this.request.startDate, day);
  }
}

function leastAt(positions: readonly number[], values: ArrayLike<number>): number {
  let least = Infinity;
  for (const position of positions) least = Math.min(least, values[position] as number);
  return least;
}

function inverse(
  leaves: readonly (readonly number[])[],
  positions: readonly (readonly [string, number])[],
): ReadonlyMap<string, readonly number[]> {
  const byPosition = new Map<number, number[]>();
  for (const [leaf, members] of leaves.entries())
    for (const position of new Set(members)) byPosition.set(position, [...(byPosition.get(position) ?? []), leaf]);
  return new Map(positions.map(([key, position]) => [key, byPosition.get(position) ?? []]));
}

function plus(a: Sums, b: Sums): Sums {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
}

function greatestOf(a: Sums, b: Sums): Sums {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
