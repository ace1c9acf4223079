import TinyQueue from 'tinyqueue';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { Value } from '../../../shared/pure/Value.js';
import { holdsOutcome } from '../evaluate.js';
import { Admissions } from './Admissions.js';
import type { PlannedCredential, PlannedOffer } from '../PlanningCatalogue.js';
import type { Alike, Planning } from '../Planning.js';
import { relevantTo } from '../relevantTo.js';
import { Savings } from '../Savings.js';
import { recognitionsFreeing } from './DatedTaking.js';
import { type Joined, joinedOn, verdictOn } from './Joined.js';
import { Contributions } from './Contributions.js';
import { type Difference, differenceOf } from './differenceOf.js';
import { FirstCredential } from './FirstCredential.js';
import { helpfulTo } from './helpfulTo.js';
import { type Beginning, compareRanks, type Label, type Leading, type TakenStep } from './Label.js';
import { awardedBy, beginningOf, keepsLimits, lengthened } from './lengthened.js';
import { Moments } from './Moments.js';
import { entryOf } from './entryOf.js';
import type { Incumbents } from './Incumbents.js';
import type { Rank } from './Plan.js';
import { PlanBounds } from './PlanBounds.js';
import type { PlanRequest } from './PlanRequest.js';
import type { Recognition } from './Recognition.js';
import { timingMatters } from './timingMatters.js';

/** How many beginnings are looked at before the search gives up proving, whatever the time: a bound on memory. */
const MOST_LABELS = 50_000;

/** Which plans a search is after. */
export interface SearchGoal {
  readonly incumbents: Incumbents;
  /** In what plans differ that do not stand for each other; null: in nothing that the rank does not show. */
  readonly differBy: Difference | null;
}

/**
 * Best first over beginnings of plans, whose steps come in the order in which they start. A label leaves the queue in the
 * order of its bound, so a finished one that leaves it comes after every plan that beats it.
 */
export class PlanSearch {
  private readonly queue: TinyQueue<Label>;
  private readonly seen = new Map<string, Label[]>();
  private readonly groups: readonly Alike[];
  private readonly bounds: PlanBounds;
  private readonly moments: Moments;
  private readonly admissions: Admissions;
  private readonly contributions: Contributions;
  private readonly helpful = new Map<string, ReadonlySet<Alike> | null>();
  /** What a plan is after: the goal, what it must pass, and what may save load by exemptions. */
  private readonly sought: readonly Alike[];
  private readonly saving: ReadonlySet<Alike>;
  /** Keys of the credentials whose earlier award may spoil something. */
  private readonly timed: ReadonlySet<string>;
  /** Null where it is no objective. */
  private readonly first: FirstCredential | null;
  /** Whether a rule of some track speaks of credentials, so that any of them might open a track. */
  private readonly tracksAsk: boolean;

  constructor(
    private readonly planning: Planning,
    private readonly request: PlanRequest,
    private readonly offers: ReadonlyMap<string, readonly PlannedOffer[]>,
    private readonly recognitions: ReadonlyMap<string, readonly Recognition[]>,
    private readonly wanted: SearchGoal,
  ) {
    const relevant = relevantTo(planning);
    this.groups = relevant.map((first) => planning.alikeTo(first));
    this.bounds = new PlanBounds(planning, request, this.groups, (one) => this.offersOf(one));
    this.moments = new Moments(planning);
    this.admissions = new Admissions(planning, this.moments);
    this.contributions = new Contributions(planning, this.groups);
    this.saving = this.savingGroups(relevant);
    this.sought = this.groups.filter((group) => this.saving.has(group) || group.some((one) => this.isWanted(one)));
    this.timed = timingMatters(planning, this.groups);
    this.first = request.objectives.includes('FIRST_CREDENTIAL')
      ? new FirstCredential(planning, this.admissions)
      : null;
    this.tracksAsk = this.groups.some(([first]) => asksInTracks(first, planning));
    this.queue = new TinyQueue([], compareLabels);
  }

  /**
   * The plans that the incumbents want, by their ranks. Returns null where there are no more, else the bound of what was
   * not looked at.
   * @param isOver asked before each step of the search whether to give up
   */
  *run(isOver: () => boolean): Generator<Label, Rank | null> {
    const { incumbents } = this.wanted;
    this.push(beginningOf(this.request));
    for (let looked = 0; ; looked += 1) {
      const label = this.queue.pop();
      if (!label) return null;
      if (label.finished && incumbents.has(label)) yield label;
      if (label.finished || incumbents.beat(label.bound)) continue;
      if (looked === MOST_LABELS || isOver()) return label.bound;
      this.extend(label);
    }
  }

  private extend(label: Label): void {
    const helpful = this.helpfulAfter(label);
    if (!helpful) return;
    for (const group of this.groups) {
      const isAsked = this.tracksAsk || helpful.has(group) || this.saving.has(group);
      for (const credential of group)
        if (!label.taken.has(credential.key) && (isAsked || this.isWanted(credential))) this.take(label, credential);
    }
  }

  /** By what has been awarded when the last step starts: what runs then may come later than something else. */
  private helpfulAfter(label: Label): ReadonlySet<Alike> | null {
    const name = `${this.admissions.namesAwarded(label, label.lastStart)} of ${label.set}`;
    let helpful = this.helpful.get(name);
    if (helpful === undefined) {
      const isNeeded = ([one]: Alike): boolean => this.planning.isMust(one) && !label.taken.has(one.key);
      const awards = awardedBy(label.steps, label.lastStart).map(({ award }) => award);
      // What is possible from the start date on with these awards is possible whenever they come.
      const standing = this.planning.standing(this.request.startDate, awards);
      helpful = helpfulTo(this.sought, isNeeded, new Set(label.taken.keys()), standing, this.planning);
      this.helpful.set(name, helpful);
    }
    return helpful;
  }

  private take(label: Label, credential: PlannedCredential): void {
    for (const offer of this.offersOf(credential))
      for (const day of this.daysToJoin(offer, credential, label)) {
        const admission = this.admissions.valueOf(offer, credential, label, day);
        if (!this.planning.allows(admission)) continue;
        for (const parts of this.planning.selectionsOf(credential)) {
          const taking = this.admissions.takingOf(credential, parts, label, day);
          for (const recognitions of recognitionsFreeing(taking, this.recognitionsOf(credential))) {
            const joined = joinedOn(offer, taking, recognitions, day, this.request.ranking);
            if (joined) this.join(label, joined, admission);
          }
        }
      }
  }

  private join(label: Label, joined: Joined, admission: Value): void {
    if (!keepsLimits(label, joined, this.request.limits)) return;
    const verdict = verdictOn(joined, admission, this.planning);
    if (!this.planning.allows(verdict)) return;
    const leading = this.first?.leadingTo(joined, admission, label) ?? null;
    this.push(this.extended(label, joined, verdict === 'HOLDS', leading));
  }

  private daysToJoin(offer: PlannedOffer, credential: PlannedCredential, label: Label): readonly IsoDate[] {
    const entry = entryOf(offer);
    if (!entry || entry.to < label.lastStart) return [];
    const first = entry.from < this.request.startDate ? this.request.startDate : entry.from;
    if (entry.from === entry.to) return [first];
    const ends = [...label.steps.map(({ joined }) => joined), ...this.recognitionsOf(credential)].map(
      ({ endDate }) => endDate,
    );
    const days = new Set([first, ...ends, ...this.moments.within(first, entry.to)]);
    return [...days].filter((day) => first <= day && day <= entry.to && day >= label.lastStart);
  }

  private extended(label: Label, joined: Joined, settled: boolean, leading: Leading | null): Beginning {
    const longer = lengthened(label, joined, settled, leading, this.request);
    return { ...longer, finished: this.isGoalReached(longer) };
  }

  private isGoalReached(label: Beginning): boolean {
    const { goal } = this.request;
    if (!this.planning.via.every((key) => label.taken.has(key))) return false;
    if ('credential' in goal) return label.taken.has(goal.credential);
    const standing = this.planning.standing(
      this.request.startDate,
      label.steps.map(({ award }) => award),
    );
    return goal.outcomes.every((outcome) => holdsOutcome(outcome, standing) === 'HOLDS');
  }

  /** Puts the label into the queue unless one with the same future is already no worse. */
  private push(unbound: Beginning): void {
    if (this.hasUseless(unbound)) return;
    const key = unbound.finished ? null : this.futureOf(unbound);
    const rivals = key === null ? [] : (this.seen.get(key) ?? []);
    if (rivals.some((rival) => this.isNoWorse(rival, unbound))) return;
    const label: Label = { ...unbound, bound: this.bounds.boundOf(unbound) };
    if (!label.bound.every(Number.isFinite)) return;
    if (this.wanted.incumbents.beat(label.bound)) return;
    if (key === null) this.wanted.incumbents.add(label);
    else this.seen.set(key, [...rivals.filter((rival) => !this.isNoWorse(label, rival)), label]);
    this.queue.push(label);
  }

  /** What brings nothing is built on by nothing; but where something excludes it, it may be why another step is. */
  private hasUseless(label: Beginning): boolean {
    if (this.first !== null && this.timed.size > 0) return false;
    return this.contributions.hasUseless(label, (one) => this.isWanted(one));
  }

  /** Labels with the same key can go on in the same ways, as far as time and money allow. */
  private futureOf({ steps }: Beginning): string {
    const names = steps.map(({ name, award }) => (this.isTimed(award.credential) ? `${name}@${award.on}` : name));
    const { differBy } = this.wanted;
    return [...names.sort(), differBy && differenceOf(steps, differBy)].join(' ');
  }

  /** Whether only equal ends compare; what a step builds on depends on what else there is by then. */
  private isTimed({ key }: PlannedCredential): boolean {
    return this.first !== null || this.planning.law.looksBack || this.timed.has(key);
  }

  /** Whether whatever follows, the rival comes out at most equal in everything that is ranked. */
  private isNoWorse(rival: Label, label: Beginning): boolean {
    return (
      rival.lastStart <= label.lastStart &&
      rival.end <= label.end &&
      rival.sbu <= label.sbu &&
      rival.actions <= label.actions &&
      (rival.settled || !label.settled) &&
      (rival.costCents <= label.costCents || !this.countsCost()) &&
      (rival.awayDays <= label.awayDays || !this.request.objectives.includes('TRAVEL')) &&
      (this.first === null || isNoLater(rival.firstEnd, label.firstEnd)) &&
      rival.steps.every((step) => this.endsNoLater(step, label))
    );
  }

  private endsNoLater({ joined, leadsFrom }: TakenStep, { taken }: Beginning): boolean {
    const step = taken.get(joined.taking.credential.key);
    if (!step || (this.first !== null && leadsFrom > step.leadsFrom)) return false;
    const other = step.joined;
    const isLighter = (joined.offer.hoursPerWeek ?? 0) <= (other.offer.hoursPerWeek ?? 0);
    return joined.endDate <= other.endDate && (isLighter || this.request.limits.hoursPerWeek === null);
  }

  private countsCost(): boolean {
    return this.request.limits.budgetCents !== null || this.request.objectives.includes('COST');
  }

  private isWanted(credential: PlannedCredential): boolean {
    const { goal } = this.request;
    if (this.planning.isMust(credential) || 'credential' in goal) return this.planning.isMust(credential);
    return goal.outcomes.some((outcome) => this.planning.known.owners.get(outcome)?.has(credential.key));
  }

  /** Where exemptions count as granted, what may open one shortens and lightens what comes after it. */
  private savingGroups(relevant: readonly PlannedCredential[]): ReadonlySet<Alike> {
    if (this.request.ranking === 'GUARANTEED') return new Set();
    const savings = new Savings(this.planning, relevant);
    return new Set(this.groups.filter(([first]) => savings.mostSavedBy(first) > 0));
  }

  private recognitionsOf({ key }: PlannedCredential): readonly Recognition[] {
    return this.recognitions.get(key) ?? [];
  }

  private offersOf({ key }: PlannedCredential): readonly PlannedOffer[] {
    return this.offers.get(key) ?? [];
  }
}

function asksInTracks(credential: PlannedCredential, { law, known }: Planning): boolean {
  const rules = law.everGoverning(credential).filter(({ purpose }) => purpose === 'TRACK');
  return rules.some(({ requirement }) => requirement !== null && known.namedIn(requirement, credential).length > 0);
}

/** Null is later than every day. */
function isNoLater(one: IsoDate | null, other: IsoDate | null): boolean {
  return other === null || (one !== null && one <= other);
}

/** By bounds; of equal ones a finished label first, then by what is taken. */
function compareLabels(a: Label, b: Label): number {
  return (
    compareRanks(a.bound, b.bound) ||
    Number(b.finished) - Number(a.finished) ||
    (a.set < b.set ? -1 : Number(a.set > b.set))
  );
}
