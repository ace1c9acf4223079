import { Had } from './Had.js';
import type { KnownNeeds } from './KnownNeeds.js';
import type { KnownSavings } from './KnownSavings.js';
import type { Need } from './Need.js';
import { type Costs, netLoad, netLoadOfSome } from './netLoad.js';
import { BY_CREDENTIAL, BY_EXPERIENCE, BY_OUTCOME, type NumberedCatalogue } from './NumberedCatalogue.js';
import type { Planning } from './Planning.js';
import { type Award, isAwarded } from './Standing.js';
import { ONE_FURTHER, type Weight, weightOf } from './Weight.js';

/** What somebody may have an outcome by: what the profile says of it, or a credential that it says is held. */
const SAID = 1;
const OWNED = 2;

/**
 * Which outcomes spare a part: all that anybody may have, those that are had now, these and those of one credential more,
 * or none but those of the profile.
 */
type Spared = 'EVER' | 'NOW' | 'WITH' | 'ALONE';

/** What single credentials weigh for a profile at least, whatever else is taken, or with what is had now. */
export class ProfileWeights {
  /** 1 for what can be taken at all, by place. */
  readonly takeable: Uint8Array;
  protected readonly numbered: NumberedCatalogue;
  protected readonly needs: KnownNeeds;
  protected readonly distances: Uint8Array;
  protected readonly met: Uint8Array;
  /** How the profile has each outcome. */
  protected readonly known: Uint8Array;
  protected readonly settled = new Map<number, ReadonlySet<number>>();
  /** The places of the credentials that are something else for this profile than for somebody who holds nothing. */
  protected readonly touched: ReadonlySet<number>;
  protected readonly least: Float64Array;
  protected readonly alone: Float64Array;
  protected readonly savings: KnownSavings;
  protected readonly had: Had;
  /** One credential more than what is had. */
  protected readonly oneMore: Had;
  protected isFirst = true;

  constructor(protected readonly planning: Planning) {
    const { request, numbers } = planning;
    this.numbered = numbers.numbered;
    this.needs = numbers.needsOn(request.startDate, request.onlySettled);
    this.savings = numbers.savingsOn(request.startDate);
    const { credentials, outcomes } = this.numbered;
    this.takeable = Uint8Array.from(credentials, (one) => (planning.isTakeable(one) ? 1 : 0));
    this.distances = this.distancesToGoal();
    this.met = this.needs.metIn(request.profile);
    this.known = new Uint8Array(outcomes.size);
    this.touched = new Set(this.touchedByProfile());
    this.had = new Had(outcomes.size, this.met.length);
    this.oneMore = new Had(outcomes.size, this.met.length);
    [this.least, this.alone] = this.weights();
  }

  /** The least weight of the credential wherever it stands. */
  leastOf(place: number): Weight {
    return this.least[place] as number;
  }

  /** The least load if granted of the credential wherever it stands, in SBU. */
  leastGranted(place: number): number {
    const { loads, selections } = this.numbered.partsAt(place);
    let least = Infinity;
    for (const selection of selections) {
      let granted = 0;
      for (const part of selection)
        if (!this.isSettled(place, part) && !this.isSpared(place, part, 'EVER')) granted += loads[part] as number;
      least = Math.min(least, granted);
    }
    return least;
  }

  /** The places of the credentials that may spare others more than they cost themselves. */
  saving(): readonly number[] {
    const { numbers, request } = this.planning;
    const plain = numbers.savingPlainly(request.startDate).filter((place) => !this.touched.has(place));
    return [...plain, ...[...this.touched].filter((place) => this.netLoadOf(place) < 0)];
  }

  /** What taking the credential adds to the load if granted of a way at least, less all that it may spare others that are looked at. */
  netLoadOf(place: number, isLookedAt?: (place: number) => boolean): number {
    const spares = (part: number): number => this.savings.dearestOther(place, part, isLookedAt);
    const net = netLoad(this.numbered.partsAt(place), (part) => this.costsOf(place, part), spares);
    return net - this.savings.otherwise(place, isLookedAt ?? (() => true));
  }

  /** The same less what it may spare the one other. */
  protected netLoadFor(other: number, place: number): number {
    const { outcomes } = this.numbered.partsAt(place);
    const spares = (part: number): number => this.savings.sparedOf(other, outcomes[part] as number);
    const parts = this.numbered.partsAt(place);
    const netOf = this.planning.isSplit(this.numbered.at(place)) ? netLoadOfSome : netLoad;
    const net = netOf(parts, (part) => this.costsOf(place, part), spares);
    return net - this.savings.otherwise(place, (one) => one === other);
  }

  protected costsOf(place: number, part: number): Costs {
    if (this.isSettled(place, part)) return 'NEVER';
    const bits = this.numbered.partsAt(place).evidence[part] as number;
    if (bits === 0) return 'ALWAYS';
    if (this.isSpared(place, part, 'ALONE') || (bits & BY_CREDENTIAL) !== 0) return 'NEVER';
    return (bits & BY_OUTCOME) !== 0 ? 'FIRST' : 'ALWAYS';
  }

  /** From now on what these have brought is had. */
  stand(awards: readonly Award[]): void {
    const { outcomes, places } = this.numbered;
    this.had.begin();
    this.isFirst = awards.length === 0;
    for (const { credential, parts } of awards) {
      const brought = parts.map(({ outcome }) => (outcome === null ? -1 : (outcomes.get(outcome) ?? -1)));
      this.had.add(brought, this.leavesOf(places.get(credential.key) ?? -1));
    }
  }

  /** Whether what is had now may do for the admission to the credential. */
  isOpen(place: number): boolean {
    return this.isMet(this.needs.admissions[place] as Need, false);
  }

  /** The least weight of taking the credential now. */
  ofTaking(place: number): Weight {
    return this.isFirst ? (this.alone[place] as number) : this.weigh(place, 'NOW');
  }

  protected leavesOf(place: number): Int32Array | readonly number[] {
    return this.needs.leavesOf[place] ?? [];
  }

  /** From now on the credential is had as well, with whatever is chosen in it. */
  protected have(place: number): void {
    this.isFirst = false;
    this.had.add(this.numbered.partsAt(place).outcomes, this.leavesOf(place));
  }

  /** From now on it is the one credential more. */
  protected haveOneMore(place: number): void {
    this.oneMore.begin();
    this.oneMore.add(this.numbered.partsAt(place).outcomes, this.leavesOf(place));
  }

  protected isMet(need: Need, withOneMore: boolean): boolean {
    switch (need.kind) {
      case 'FREE':
        return true;
      case 'LEAF':
        return this.hasLeaf(need.leaf) || (withOneMore && this.oneMore.hasLeaf(need.leaf));
      case 'ANY':
        return need.of.some((one) => this.isMet(one, withOneMore));
      case 'ALL':
        return need.of.every((one) => this.isMet(one, withOneMore));
      case 'AT_LEAST':
        return need.of.filter((one) => this.isMet(one, withOneMore)).length >= need.count;
    }
  }

  protected hasLeaf(leaf: number): boolean {
    return this.met[leaf] === 1 || this.had.hasLeaf(leaf);
  }

  // Weights of single credentials.

  protected weigh(place: number, spared: Spared): Weight {
    const { loads, selections } = this.numbered.partsAt(place);
    const isGuaranteed = this.planning.request.ranking === 'GUARANTEED';
    let least = Infinity;
    for (const selection of selections) {
      let [guaranteed, granted] = [0, 0];
      for (const part of selection) {
        if (this.isSettled(place, part)) continue;
        guaranteed += loads[part] as number;
        if (!this.isSpared(place, part, spared)) granted += loads[part] as number;
      }
      const [first, second] = isGuaranteed ? [guaranteed, granted] : [granted, guaranteed];
      least = Math.min(least, weightOf(first, second, this.distances[place] as number, 1));
    }
    return least;
  }

  /** Whether what the profile tells may exempt from the part by itself. */
  isSparedByProfile(place: number, part: number): boolean {
    return this.isSpared(place, part, 'ALONE');
  }

  /** Whether the part has a result within the credential already. */
  isSettled(place: number, part: number): boolean {
    const settled = this.settled.get(place);
    return settled !== undefined && settled.has(this.numbered.partsAt(place).outcomes[part] as number);
  }

  protected isSpared(place: number, part: number, spared: Spared): boolean {
    const { evidence, outcomes } = this.numbered.partsAt(place);
    const bits = evidence[part] as number;
    if (bits === 0) return false;
    if (this.planning.holdingsMove) return true;
    const outcome = outcomes[part] as number;
    if (outcome >= 0) {
      const had = this.known[outcome] as number;
      if ((had & SAID) !== 0 && this.countsWhenSaid(place, bits)) return true;
      if ((bits & BY_OUTCOME) !== 0 && ((had & OWNED) !== 0 || this.isHad(outcome, spared))) return true;
    }
    if ((bits & BY_CREDENTIAL) === 0) return false;
    const need = this.needs.sparing(place)[part] ?? null;
    if (need === null || spared === 'ALONE') return false;
    return spared === 'EVER' || this.isMet(need, spared === 'WITH');
  }

  /** Whether an outcome that is held, or only said to be, may exempt. */
  protected countsWhenSaid(place: number, bits: number): boolean {
    if ((bits & BY_OUTCOME) !== 0) return true;
    return (bits & BY_EXPERIENCE) !== 0 && this.planning.evidenceCounts(this.numbered.at(place));
  }

  protected isHad(outcome: number, spared: Spared): boolean {
    if (spared === 'EVER') return this.numbered.ownersOf(outcome).length > 1;
    if (spared === 'ALONE') return false;
    return this.had.hasOutcome(outcome) || (spared === 'WITH' && this.oneMore.hasOutcome(outcome));
  }

  protected weights(): [least: Float64Array, alone: Float64Array] {
    const plain = this.needs.plainWeights(this.planning.request.ranking);
    const [least, alone] = [plain.least.slice(), plain.alone.slice()];
    for (let place = 0; place < least.length; place += 1) {
      const further = (this.distances[place] as number) * ONE_FURTHER;
      least[place] = (least[place] as number) + further;
      alone[place] = (alone[place] as number) + further;
    }
    for (const place of this.touched) {
      least[place] = this.weigh(place, 'EVER');
      alone[place] = this.weigh(place, 'NOW');
    }
    // Parts that are taken by themselves may meet what is asked for, and may all be spared.
    for (const [place, credential] of this.numbered.credentials.entries())
      if (this.planning.isSplit(credential)) [least[place], alone[place]] = [0, 0];
    return [least, alone];
  }

  protected touchedByProfile(): Iterable<number> {
    const { numbered, planning } = this;
    const { profile, startDate } = planning.request;
    const touched = new Set<number>();
    const know = (outcome: string | null, how: number): void => {
      const number = outcome === null ? undefined : numbered.outcomes.get(outcome);
      if (number === undefined) return;
      this.known[number] = (this.known[number] ?? 0) | how;
      for (const owner of numbered.ownersOf(number)) {
        const { outcomes, evidence } = numbered.partsAt(owner);
        if (evidence[outcomes.indexOf(number)] !== 0) touched.add(owner);
      }
    };
    for (const outcome of profile.claimedOutcomes) know(outcome, SAID);
    for (const { outcome, credential, scope } of profile.holdings) {
      know(outcome, SAID);
      const place = credential === null ? undefined : numbered.places.get(credential);
      if (place !== undefined && credential !== null && isAwarded(profile, credential, startDate))
        for (const part of numbered.at(place).parts) know(part.outcome, OWNED);
      const within = scope === null ? undefined : numbered.places.get(scope);
      if (within !== undefined) touched.add(within);
      if (within !== undefined) this.settled.set(within, this.settledAt(within));
    }
    if (planning.holdingsMove) return numbered.credentials.keys();
    if (this.needs.sparingLeaves.some((leaf) => this.met[leaf] === 1))
      for (const place of numbered.sparedByCredential) touched.add(place);
    return touched;
  }

  protected settledAt(place: number): ReadonlySet<number> {
    const settled = this.planning.settledIn(this.numbered.at(place));
    return new Set([...settled].flatMap((outcome) => this.numbered.outcomes.get(outcome) ?? []));
  }

  protected distancesToGoal(): Uint8Array {
    const { request, catalogue } = this.planning;
    const distances = new Uint8Array(this.numbered.credentials.length);
    if (!('credential' in request.goal)) return distances;
    distances.fill(2);
    const aim = catalogue.credentials.get(request.goal.credential);
    if (aim && aim.domain !== null) for (const place of this.numbered.inDomain(aim.domain)) distances[place] = 1;
    if (aim && aim.dossier !== null) for (const place of this.numbered.inDossier(aim.dossier)) distances[place] = 0;
    const place = this.numbered.places.get(request.goal.credential);
    if (place !== undefined) distances[place] = 0;
    return distances;
  }
}
