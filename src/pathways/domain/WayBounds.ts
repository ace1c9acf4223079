import { cheapestChain } from './cheapestChain.js';
import { coneOf, unmetIn } from './coneOf.js';
import { LimitedMemo } from './LimitedMemo.js';
import { costOf, type Need } from './Need.js';
import { BY_OUTCOME } from './NumberedCatalogue.js';
import type { Planning } from './Planning.js';
import { ProfileWeights } from './ProfileWeights.js';
import { type Weight, weightOf } from './Weight.js';

/** How many costs are remembered at once: 32 MB. */
const MOST_COSTS = 4_000_000;

/**
 * Lower bounds on the weight of what is still to do. Admissible: every relaxation only takes work away (an all-of costs its
 * dearest branch, exclusions and dates cost nothing, whatever another credential may bring comes for free unless it is
 * known that there is no other).
 */
export class WayBounds extends ProfileWeights {
  /** The places of the credentials that every way contains whole; where outcomes are the goal parts of one may do. */
  readonly musts: readonly number[];
  /** What others can at best take off the weight of the one must. */
  protected readonly aid: Weight;
  /** What one that the admission of the one must waits for adds to that at least. */
  protected readonly leastSupport: Weight = 0;
  /** The least that one credential more comes to that is no must. */
  protected readonly more: Weight;
  /** Of the outcomes that are the goal, what taking each comes to at least. */
  protected readonly hosting: readonly { readonly outcome: number; readonly first: number; readonly second: number }[];
  /** The places and leaves that can have to do with the admission of the musts. */
  protected readonly cone: readonly number[];
  protected readonly coneLeaves: readonly number[];
  protected readonly chains: LimitedMemo<Float64Array>;
  protected readonly unmet = new Map<Need, readonly number[]>();
  protected back: Float64Array | undefined;
  protected helpers: ReadonlySet<number> | undefined;

  constructor(planning: Planning) {
    super(planning);
    const { goal } = planning.request;
    const musts = 'credential' in goal ? new Set([goal.credential, ...planning.via]) : [];
    this.musts = [...musts].map((key) => this.numbered.places.get(key) ?? -1);
    this.more = this.leastMore();
    this.aid = this.mostAid();
    this.hosting = 'outcomes' in goal ? goal.outcomes.flatMap((one) => this.hostingOf(one)) : [];
    const musting = this.musts.filter((place) => place >= 0);
    ({ places: this.cone, leaves: this.coneLeaves } = coneOf(musting, this.needs, this.met, this.takeable));
    this.chains = new LimitedMemo(Math.max(1, Math.floor(MOST_COSTS / this.least.length)));
  }

  /** Whether every must can be taken at all. */
  get canHaveMusts(): boolean {
    return this.musts.every((must) => this.takeable[must] === 1);
  }

  /** The least weight of one that is no must. */
  get leastMoreThanMusts(): Weight {
    return this.more;
  }

  /** Whether what is had now may do for the admission to every must that is not taken. */
  areMustsOpen(taken: ReadonlySet<string>): boolean {
    return this.openMusts(taken).every((must) => this.isOpen(must));
  }

  /** The groups of credentials that can bring what the admission of a must, or of one of these, asks for. */
  get helping(): ReadonlySet<number> {
    if (!this.helpers) {
      const back = this.backward();
      const places = this.cone.filter((place) => back[place] !== Infinity && this.takeable[place] === 1);
      this.helpers = new Set(places.map((place) => this.numbered.groupOf[place] as number));
    }
    return this.helpers;
  }

  /** The least weight of what must still be taken; infinite where it cannot be reached. */
  toGo(taken: ReadonlySet<string>): Weight {
    if (this.musts.length === 1) return this.toGoOfOne(this.musts[0] as number, taken);
    const open = this.openMusts(taken);
    if (open.length === 0) return this.toHost(false);
    const costs = this.chain();
    let [together, dearest] = [0, 0];
    for (const must of open) {
      together += this.leastOf(must);
      dearest = Math.max(dearest, this.admissionCost(must, costs) + this.leastOf(must));
    }
    return Math.max(together, dearest, this.toHost(false));
  }

  /** The least weight of a credential that helps to no must, and of the musts that must still be taken. */
  leastMoreAfter(taken: ReadonlySet<string>): Weight {
    const open = this.openMusts(taken);
    const must = open.reduce((sum, one) => sum + this.leastOf(one), 0);
    // What is taken next may be a must, but is never the goal.
    const { goal } = this.planning.request;
    const others = open.filter((one) => !('credential' in goal) || this.numbered.at(one).key !== goal.credential);
    if (others.length > 0) return must;
    const [one] = open;
    if (one === undefined || this.isOpen(one)) return must + this.more;
    this.isFirst = false;
    return this.admissionCost(one, this.chain()) + must + this.more;
  }

  protected toGoOfOne(must: number, taken: ReadonlySet<string>): Weight {
    if (taken.has(this.numbered.at(must).key)) return this.toHost(false);
    const aided = this.ofTaking(must) + this.aid;
    if (this.isOpen(must)) return Math.max(aided, Math.min(this.ofTaking(must), this.more + this.leastOf(must)));
    return Math.max(aided + this.leastSupport, this.admissionCost(must, this.chain()) + this.leastOf(must));
  }

  /** The places of a chain to the musts that costs little, each after what it asks for. */
  cheapChain(): readonly number[] {
    const places = this.chain();
    // The goal comes last: it opens nothing on the way to itself.
    return cheapestChain(this.musts.toReversed(), this.needs, { leaves: this.leafCosts(places), places });
  }

  /** What the one must still comes to by what it asks for, whatever else is taken and spares it; 0 where there are more, or none. */
  chainToGo(taken: ReadonlySet<string>): Weight {
    const [must] = this.musts.length === 1 ? this.openMusts(taken) : [];
    if (must === undefined || this.isOpen(must)) return 0;
    const { isFirst } = this;
    this.isFirst = false;
    const cost = this.admissionCost(must, this.chain()) + this.leastOf(must);
    this.isFirst = isFirst;
    return cost;
  }

  /**
   * A quick bound on the weight of what must be taken after the credential, when that is taken next.
   * @param chain `chainToGo` before it is taken
   */
  toGoAfter(place: number, taken: ReadonlySet<string>, chain: Weight): Weight {
    this.markWith(place);
    const open = this.openMusts(taken).filter((must) => must !== place);
    if (open.length === 0) return this.toHost(true);
    if (open.length > 1) return open.reduce((sum, must) => sum + this.leastOf(must), 0);
    const must = open[0] as number;
    const withMore = this.more + this.leastOf(must);
    const isOpen = this.isMet(this.needs.admissions[must] as Need, true);
    if (this.musts.length > 1) return isOpen ? Math.min(this.weigh(must, 'WITH'), withMore) : withMore;
    const taking = this.weigh(must, 'WITH');
    if (isOpen) return Math.max(taking + this.aid, Math.min(taking, withMore));
    const chained = Math.min(this.backward()[place] as number, chain);
    return Math.max(taking + this.aid + this.leastSupport, withMore, chained);
  }

  protected openMusts(taken: ReadonlySet<string>): readonly number[] {
    return this.musts.filter((must) => !taken.has(this.numbered.at(must).key));
  }

  /**
   * Of one must what all others together can at best take off its weight, more than they cost themselves; at most 0. Any
   * way weighs at least what the must weighs after what is taken, and this.
   */
  protected mostAid(): Weight {
    const [must] = this.musts;
    if (this.musts.length !== 1 || must === undefined || must < 0 || this.planning.holdingsMove) return -Infinity;
    const helpers = new Set(this.savings.openersOf(must));
    const { outcomes, evidence } = this.numbered.partsAt(must);
    for (let part = 0; part < outcomes.length; part += 1) {
      if (((evidence[part] as number) & BY_OUTCOME) === 0 || (outcomes[part] as number) < 0) continue;
      for (const owner of this.numbered.ownersOf(outcomes[part] as number)) helpers.add(owner);
    }
    helpers.delete(must);
    let sbu = 0;
    for (const helper of helpers) if (this.takeable[helper] === 1) sbu += Math.min(0, this.netLoadFor(must, helper));
    return this.grantedOnly(sbu);
  }

  /** The weight of a load if granted. */
  protected grantedOnly(sbu: number): Weight {
    return this.planning.request.ranking === 'GUARANTEED' ? weightOf(0, sbu, 0, 0) : weightOf(sbu, 0, 0, 0);
  }

  protected leastMore(): Weight {
    let least = Infinity;
    for (let place = 0; place < this.least.length; place += 1)
      if (this.takeable[place] === 1 && !this.musts.includes(place)) least = Math.min(least, this.leastOf(place));
    return least;
  }

  // Outcomes that are the goal.

  protected hostingOf(outcome: string): { outcome: number; first: number; second: number }[] {
    const number = this.numbered.outcomes.get(outcome);
    if (number === undefined || (this.known[number] ?? 0) !== 0 || this.planning.holdingsMove) return [];
    let [first, second] = [Infinity, Infinity];
    for (const place of this.numbered.ownersOf(number)) {
      if (this.takeable[place] === 0) continue;
      const { loads, outcomes } = this.numbered.partsAt(place);
      const part = outcomes.indexOf(number);
      const guaranteed = this.isSettled(place, part) ? 0 : (loads[part] as number);
      // Who has it from nobody else is spared by a credential at most.
      const isSpared = this.needs.sparing(place)[part] !== null;
      const granted = isSpared ? 0 : guaranteed;
      first = Math.min(first, this.planning.request.ranking === 'GUARANTEED' ? guaranteed : granted);
      second = Math.min(second, this.planning.request.ranking === 'GUARANTEED' ? granted : guaranteed);
    }
    return [{ outcome: number, first, second }];
  }

  protected toHost(withOneMore: boolean): Weight {
    let [first, second, credentials] = [0, 0, 0];
    for (const one of this.hosting) {
      const isHad =
        (this.now > 0 && this.outcomesNow[one.outcome] === this.now) ||
        (withOneMore && this.outcomesWith[one.outcome] === this.with);
      if (isHad) continue;
      first += one.first;
      second += one.second;
      credentials = 1;
    }
    return weightOf(first, second, 0, credentials);
  }

  // What must come before the musts.

  /** The leaves that somebody who holds no more than the profile says still needs for the admission; of the same need found once. */
  protected unmetBy(place: number): readonly number[] {
    const need = this.needs.admissions[place] as Need;
    const leaves = this.unmet.get(need) ?? unmetIn(need, this.met);
    this.unmet.set(need, leaves);
    return leaves;
  }

  protected admissionCost(place: number, costs: Float64Array): Weight {
    return costOf(this.needs.admissions[place] as Need, this.leafCosts(costs), this.leafCosts(this.least));
  }

  /** The cheapest chains to everything in the cone for who has what is had now, by relaxing until nothing gets cheaper. */
  protected chain(): Float64Array {
    const had = this.now === 0 ? [] : this.coneLeaves.filter((leaf) => this.leavesNow[leaf] === this.now);
    return this.chains.recall(`${String(this.isFirst)} ${had.join()}`, () => this.relaxed());
  }

  protected relaxed(): Float64Array {
    const costs = new Float64Array(this.least.length).fill(Infinity);
    const helper = this.isFirst ? this.leastOfAll() : 0;
    for (let changed = true; changed;) {
      changed = false;
      const leaves = this.leafCosts(costs);
      const own = this.leafCosts(this.least);
      const needs = new Map<Need, Weight>();
      for (const place of this.cone) {
        const need = this.needs.admissions[place] as Need;
        let admission = needs.get(need);
        if (admission === undefined) {
          admission = costOf(need, leaves, own);
          needs.set(need, admission);
        }
        const [least, alone] = [this.leastOf(place), this.alone[place] as number];
        const cost = Math.min(admission + alone, Math.max(admission, helper) + least);
        if (cost < (costs[place] as number)) {
          costs[place] = cost;
          changed = true;
        }
      }
    }
    return costs;
  }

  protected leastOfAll(): Weight {
    let least = this.more;
    for (const must of this.musts) least = Math.min(least, this.leastOf(must));
    return least;
  }

  protected leafCosts(costs: Float64Array): Float64Array {
    const leaves = new Float64Array(this.met.length).fill(Infinity);
    for (let leaf = 0; leaf < leaves.length; leaf += 1) if (this.hasLeaf(leaf)) leaves[leaf] = 0;
    for (const leaf of this.coneLeaves) {
      if (leaves[leaf] === 0) continue;
      let least = Infinity;
      for (const member of this.needs.leaves[leaf] ?? []) {
        const cost = costs[member] as number;
        if (cost < least) least = cost;
      }
      leaves[leaf] = least;
    }
    return leaves;
  }

  /** For who is a must away by each credential the least that comes after it; infinite where none is. */
  protected backward(): Float64Array {
    if (this.back) return this.back;
    const { now } = this;
    this.now = 0;
    const back = new Float64Array(this.least.length).fill(Infinity);
    const leaves = new Float64Array(this.met.length).fill(Infinity);
    for (const must of this.musts) back[must] = 0;
    for (let changed = true; changed;) {
      changed = false;
      for (const place of this.cone) {
        const after = (back[place] as number) + this.leastOf(place);
        if (after === Infinity) continue;
        for (const leaf of this.unmetBy(place)) if (after < (leaves[leaf] as number)) leaves[leaf] = after;
      }
      for (const place of this.cone)
        for (const leaf of this.leavesOf(place))
          if ((leaves[leaf] as number) < (back[place] as number)) {
            back[place] = leaves[leaf] as number;
            changed = true;
          }
    }
    this.now = now;
    this.back = back;
    return back;
  }
}
