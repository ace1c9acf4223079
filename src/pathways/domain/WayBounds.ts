import { ChainCosts } from './ChainCosts.js';
import type { Need } from './Need.js';
import { BY_OUTCOME } from './NumberedCatalogue.js';
import type { Planning } from './Planning.js';
import { ProfileWeights } from './ProfileWeights.js';
import { type Weight, weightOf } from './Weight.js';

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
  /** What must come before the musts that there are, in their order. */
  protected readonly chains: ChainCosts;
  protected helpers: ReadonlySet<number> | undefined;

  constructor(planning: Planning) {
    super(planning);
    const { goal } = planning.request;
    const musts = 'credential' in goal ? new Set([goal.credential, ...planning.via]) : [];
    this.musts = [...musts].map((key) => this.numbered.places.get(key) ?? -1);
    this.more = this.leastMore();
    this.aid = this.mostAid();
    this.hosting = 'outcomes' in goal ? goal.outcomes.flatMap((one) => this.hostingOf(one)) : [];
    const { takeable, least, alone } = this;
    const weights = { takeable, least, alone, leastOfAll: this.leastOfAll() };
    const existing = this.musts.filter((place) => place >= 0);
    this.chains = new ChainCosts(existing, this.needs, this.met, weights);
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
      const after = this.chains.after();
      const places = this.chains.places.filter((place) => after[place] !== Infinity && this.takeable[place] === 1);
      this.helpers = new Set(places.map((place) => this.numbered.groupOf[place] as number));
    }
    return this.helpers;
  }

  /** The least weight of what must still be taken; infinite where it cannot be reached. */
  toGo(taken: ReadonlySet<string>): Weight {
    if (this.musts.length === 1) return this.toGoOfOne(this.musts[0] as number, taken);
    const open = this.openMusts(taken);
    if (open.length === 0) return this.toHost(false);
    const before = this.beforeMusts(this.isFirst);
    let [together, dearest] = [0, 0];
    for (const must of open) {
      together += this.leastOf(must);
      dearest = Math.max(dearest, (before[this.musts.indexOf(must)] as number) + this.leastOf(must));
    }
    return Math.max(together, dearest, this.toHost(false));
  }

  /** The least weight of a credential that helps to no must, and of the musts that must still be taken. */
  leastMoreAfter(taken: ReadonlySet<string>): Weight {
    const open = this.openMusts(taken);
    const must = open.reduce((sum, one) => sum + this.leastOf(one), 0);
    // What is taken next may be a must, but is never the goal.
    if (open.some((one) => !this.planning.isGoal(this.numbered.at(one)))) return must;
    const [one] = open;
    if (one === undefined || this.isOpen(one)) return must + this.more;
    return (this.beforeMusts(false)[this.musts.indexOf(one)] as number) + must + this.more;
  }

  protected toGoOfOne(must: number, taken: ReadonlySet<string>): Weight {
    if (taken.has(this.numbered.at(must).key)) return this.toHost(false);
    const aided = this.ofTaking(must) + this.aid;
    if (this.isOpen(must)) return Math.max(aided, Math.min(this.ofTaking(must), this.more + this.leastOf(must)));
    const [before = Infinity] = this.beforeMusts(this.isFirst);
    return Math.max(aided + this.leastSupport, before + this.leastOf(must));
  }

  /** The places of a chain to the musts that costs little, each after what it asks for. */
  cheapChain(): readonly number[] {
    return this.chains.cheapest((leaf) => this.hasLeaf(leaf));
  }

  /** What the one must still comes to by what it asks for, whatever else is taken and spares it; 0 where there are more, or none. */
  chainToGo(taken: ReadonlySet<string>): Weight {
    const [must] = this.musts.length === 1 ? this.openMusts(taken) : [];
    if (must === undefined || this.isOpen(must)) return 0;
    const [before = Infinity] = this.beforeMusts(false);
    return before + this.leastOf(must);
  }

  /**
   * A quick bound on the weight of what must be taken after the credential, when that is taken next.
   * @param chain `chainToGo` before it is taken
   */
  toGoAfter(place: number, taken: ReadonlySet<string>, chain: Weight): Weight {
    this.haveOneMore(place);
    const open = this.openMusts(taken).filter((must) => must !== place);
    if (open.length === 0) return this.toHost(true);
    if (open.length > 1) return open.reduce((sum, must) => sum + this.leastOf(must), 0);
    const must = open[0] as number;
    const withMore = this.more + this.leastOf(must);
    const isOpen = this.isMet(this.needs.admissions[must] as Need, true);
    if (this.musts.length > 1) return isOpen ? Math.min(this.weigh(must, 'WITH'), withMore) : withMore;
    const taking = this.weigh(must, 'WITH');
    if (isOpen) return Math.max(taking + this.aid, Math.min(taking, withMore));
    const chained = Math.min(this.chains.after()[place] as number, chain);
    return Math.max(taking + this.aid + this.leastSupport, withMore, chained);
  }

  /** By credential what it, taken next, and all that must follow come to at least, looked at roughly. */
  roughlyFrom(taken: ReadonlySet<string>): (place: number) => Weight {
    const [chain, after, open] = [this.chainToGo(taken), this.chains.after(), this.openMusts(taken)];
    const musts = open.reduce((sum, must) => sum + this.leastOf(must), 0);
    return (place) => {
      const others = open.includes(place) ? musts - this.leastOf(place) : musts;
      return this.leastOf(place) + Math.max(others, Math.min(after[place] as number, chain));
    };
  }

  /** The same looked at closely. From now on the credential is had too. */
  closelyFrom(place: number, taken: ReadonlySet<string>): Weight {
    const taking = this.ofTaking(place);
    this.have(place);
    return taking + this.toGo(new Set([...taken, this.numbered.at(place).key]));
  }

  /** What must come before each must at least for who has what is had now. */
  protected beforeMusts(isFirst: boolean): readonly Weight[] {
    return isFirst ? this.chains.beforeEachAtFirst() : this.chains.beforeEach((leaf) => this.had.hasLeaf(leaf));
  }

  protected leastOfAll(): Weight {
    let least = this.more;
    for (const must of this.musts) least = Math.min(least, this.leastOf(must));
    return least;
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
      if (this.had.hasOutcome(one.outcome) || (withOneMore && this.oneMore.hasOutcome(one.outcome))) continue;
      first += one.first;
      second += one.second;
      credentials = 1;
    }
    return weightOf(first, second, 0, credentials);
  }
}
