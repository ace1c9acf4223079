import { exemptionRulesOf } from './exemptionRulesOf.js';
import { LimitedMemo } from './LimitedMemo.js';
import { anyOf, costOf, FREE, type Need } from './Need.js';
import { Needs } from './Needs.js';
import type { PlannedCredential, PlannedPart, PlannedRule } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';

/** Two loads in SBU, in the order guaranteed, if granted. */
export type Loads = readonly [guaranteed: number, ifGranted: number];

/** What the ranking adds up over the credentials of a way. */
export type Sums = readonly [...Loads, distance: number, credentials: number];

const SUMS = [0, 1, 2, 3] as const;

const NOTHING: Sums = [0, 0, 0, 0];

/** How many costs are remembered at once: 32 MB. */
const MOST_COSTS = 4_000_000;

/**
 * Lower bounds on what is still to do. Admissible: every relaxation only takes work away (an all-of costs its dearest
 * branch, exclusions and dates cost nothing, whatever some credential can bring may come for free). Of credentials that
 * are alike one stands for all.
 */
export class Bounds {
  private readonly least = new Map<string, Sums>();
  /** The cost of every relevant credential when nothing is taken, for each sum. */
  private readonly untaken: readonly Float64Array[];
  /** The same by the leaves that what is taken is in. A search meets thousands of these at worst. */
  private readonly chains: LimitedMemo<readonly Float64Array[]>;
  private readonly positions: ReadonlyMap<string, number>;
  private readonly needs: Needs;
  /** The leaves that each position is in. */
  private readonly leavesOf: readonly (readonly number[])[];
  private readonly admissions: readonly Need[];
  /** What must be had before anything but the profile can bring an exemption. */
  private readonly helps: readonly Need[];
  /** The least of each sum, and the load if granted of who has nothing but the profile, of every relevant credential. */
  private readonly leasts: readonly Float64Array[];
  private readonly unaided: Float64Array;

  constructor(
    private readonly planning: Planning,
    private readonly relevant: readonly PlannedCredential[],
  ) {
    this.positions = new Map(relevant.map((one, position) => [one.key, position]));
    this.needs = new Needs(planning, this.positions);
    this.admissions = relevant.map((one) => this.needs.ofAdmission(one));
    this.helps = relevant.map((one) => this.helpFor(one));
    this.leavesOf = inverse(this.needs.leaves, relevant.length);
    this.leasts = SUMS.map((sum) => Float64Array.from(relevant, (one) => this.leastOf(one)[sum]));
    this.unaided = Float64Array.from(relevant, (one) => this.leastLoad(one, (part) => this.unaidedOfPart(part, one)));
    this.untaken = SUMS.map((sum) => this.chain([], sum));
    this.chains = new LimitedMemo(Math.max(1, Math.floor(MOST_COSTS / (SUMS.length * relevant.length))));
  }

  /** The least sums of the credential wherever on the way it stands. */
  leastOf(credential: PlannedCredential): Sums {
    let sums = this.least.get(credential.key);
    if (!sums) {
      const ifGranted = this.leastLoad(credential, (part) => this.leastOfPart(part, credential));
      sums = [this.planning.leastGuaranteed(credential), ifGranted, this.planning.distanceOf(credential), 1];
      this.least.set(credential.key, sums);
    }
    return sums;
  }

  /**
   * The least sums of getting the credential when the given ones are taken; infinite where it cannot be reached.
   * @param credential relevant, and not taken
   * @param taken keys of relevant credentials
   */
  toReach(credential: PlannedCredential, taken: readonly string[]): Sums {
    const positions = taken.flatMap((key) => this.positions.get(key) ?? []);
    // What is taken counts by the leaves that it is in: those that are in the same come to the same.
    const had = [...new Set(positions.flatMap((position) => this.leavesOf[position] ?? []))].sort().join();
    // What can be reached with nothing taken can be reached with more: relaxing goes on from there.
    const relaxed = (): readonly Float64Array[] => SUMS.map((sum) => this.chain(positions, sum, this.untaken[sum]));
    const chains = had === '' ? this.untaken : this.chains.recall(had, relaxed);
    const position = this.positions.get(credential.key) ?? -1;
    const [guaranteed, ifGranted, distance, credentials] = chains.map((costs) => costs[position] ?? Infinity);
    return [guaranteed as number, ifGranted as number, distance as number, credentials as number];
  }

  /** The least sums of what must still be taken, when the given ones are taken. */
  ofAll(open: readonly PlannedCredential[], taken: Iterable<string>): Sums {
    if (open.length === 0) return NOTHING;
    const standIns = [...taken].map((key) => this.standInFor(key));
    const together = open.map((one) => this.leastOf(one)).reduce(plus, NOTHING);
    return open.map((one) => this.toReach(one, standIns)).reduce(greatestOf, together);
  }

  /** The one by which the credential and all that are alike are known here. */
  private standInFor(key: string): string {
    const credential = this.planning.byKey.get(key);
    return credential ? this.planning.alikeTo(credential)[0].key : key;
  }

  private leastOfPart(part: PlannedPart, owner: PlannedCredential): number {
    return this.isSettled(part, owner) || this.exemptionNeeds(part, owner).length > 0 ? 0 : part.sbu;
  }

  private unaidedOfPart(part: PlannedPart, owner: PlannedCredential): number {
    return this.isSettled(part, owner) || this.exemptionNeeds(part, owner).includes(FREE) ? 0 : part.sbu;
  }

  private isSettled({ outcome }: PlannedPart, owner: PlannedCredential): boolean {
    return outcome !== null && this.planning.settledIn(owner).has(outcome);
  }

  /** The least load of a selection of the parts. */
  private leastLoad(credential: PlannedCredential, loadOfPart: (part: PlannedPart) => number): number {
    const selections = this.planning.selectionsOf(credential);
    return Math.min(...selections.map((parts) => parts.reduce((sum, part) => sum + loadOfPart(part), 0)));
  }

  /** What must have been taken before an exemption is open that the profile does not open; no need at all where none is. */
  private helpFor(credential: PlannedCredential): Need {
    return anyOf(
      credential.parts.flatMap((part) => this.exemptionNeeds(part, credential).filter((one) => one !== FREE)),
    );
  }

  /** For each rule that may ever exempt the part what must be taken first. */
  private exemptionNeeds(part: PlannedPart, owner: PlannedCredential): readonly Need[] {
    return exemptionRulesOf(part, owner, this.planning.law).flatMap(
      (rule) => this.exemptionNeed(rule, part, owner) ?? [],
    );
  }

  private exemptionNeed(
    { exemption, requirement }: PlannedRule,
    part: PlannedPart,
    owner: PlannedCredential,
  ): Need | null {
    if (this.planning.holdingsMove) return FREE;
    if (exemption?.evidence === 'CREDENTIAL_HELD') return requirement ? this.needs.of(requirement, owner) : null;
    if (part.outcome === null) return null;
    if (exemption?.evidence === 'EXPERIENCE' && !this.planning.evidenceCounts(owner)) return null;
    const { claimedOutcomes, holdings } = this.planning.request.profile;
    if (claimedOutcomes.includes(part.outcome) || holdings.some((held) => held.outcome === part.outcome)) return FREE;
    return exemption?.evidence === 'OUTCOME_HELD' ? this.needs.havingOutcome(part.outcome, owner.key) : null;
  }

  /** Cheapest chains to every relevant credential, for one of the sums, by relaxing until nothing gets cheaper. */
  private chain(taken: readonly number[], sum: (typeof SUMS)[number], from?: Float64Array): Float64Array {
    const costs = from?.slice() ?? new Float64Array(this.relevant.length).fill(Infinity);
    for (const position of taken) costs[position] = 0;
    const leaves = new Float64Array(this.needs.leaves.length);
    for (let changed = true; changed;) {
      changed = false;
      for (let leaf = 0; leaf < leaves.length; leaf += 1)
        leaves[leaf] = cheapest(this.needs.leaves[leaf] as readonly number[], costs);
      for (let position = 0; position < costs.length; position += 1) {
        const cost = this.costAt(position, sum, leaves);
        if (cost < (costs[position] as number)) {
          costs[position] = cost;
          changed = true;
        }
      }
    }
    return costs;
  }

  /** Admission and the credential itself; of the load if granted the less of who is helped by what else is taken, and who is not. */
  private costAt(position: number, sum: (typeof SUMS)[number], leaves: Float64Array): number {
    const admission = costOf(this.admissions[position] as Need, leaves);
    const least = this.leasts[sum]?.[position] as number;
    if (sum !== 1) return admission + least;
    const unaided = this.unaided[position] as number;
    if (unaided === least) return admission + least;
    return Math.min(admission + unaided, Math.max(admission, costOf(this.helps[position] as Need, leaves)) + least);
  }
}

function plus(a: Sums, b: Sums): Sums {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
}

function greatestOf(a: Sums, b: Sums): Sums {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** For each of so many numbers the places of the lists that it is in. */
function inverse(lists: readonly (readonly number[])[], count: number): number[][] {
  const places: number[][] = Array.from({ length: count }, () => []);
  for (const [place, list] of lists.entries()) for (const number of new Set(list)) places[number]?.push(place);
  return places;
}

function cheapest(positions: readonly number[], costs: Float64Array): number {
  let least = Infinity;
  for (const position of positions) least = Math.min(least, costs[position] as number);
  return least;
}
