import TinyQueue from 'tinyqueue';
import { Bounds, plus, type Sums } from './Bounds.js';
import { coverOutcomes } from './coverOutcomes.js';
import { matteringTo } from './matteringTo.js';
import type { PlannedCredential } from './PlanningCatalogue.js';
import type { Alike, Planning } from './Planning.js';
import type { Goal } from './PlanningRequest.js';
import { comparePaths, type Path, extended, startOn } from './Path.js';
import { relevantTo } from './relevantTo.js';
import { Savings } from './Savings.js';
import type { Standing } from './Standing.js';
import type { Step, Way } from './Way.js';

/** How many paths are looked at before the search gives up proving. */
const MOST_PATHS = 10_000;

/**
 * Best first over sets of taken credentials. A path leaves the queue in the order of the ranking on lower bounds, so a
 * finished path that leaves it comes after every way that could make it redundant.
 */
export class WaySearch {
  private readonly queue: TinyQueue<Path>;
  private readonly seen = new Map<string, Path[]>();
  private readonly relevant: readonly PlannedCredential[];
  private readonly bounds: Bounds;
  private readonly always: ReadonlySet<Alike>;
  /** What a way is after: the goal, and what may be worth taking for itself. */
  private readonly wanted: readonly Alike[];
  /** The credentials that every way contains. */
  private readonly musts: readonly PlannedCredential[];
  /** Paths after which the next credential that is alike has been let in. */
  private readonly released = new Set<Path>();
  private readonly finished: Path[] = [];
  private readonly answered = new Set<string>();

  constructor(private readonly planning: Planning) {
    this.relevant = relevantTo(planning);
    this.bounds = new Bounds(planning, this.relevant);
    this.always = this.worthTaking();
    const { goal } = planning.request;
    this.wanted = planning.alike.filter((group) => this.always.has(group) || isGoal(group[0], goal));
    this.musts = 'outcomes' in goal ? [] : planning.takeable.filter((one) => planning.isMust(one));
    this.queue = new TinyQueue([], comparePaths(planning.request.ranking));
  }

  /** @param isOver asked before each step of the search whether to give up */
  run(isOver: () => boolean): { ways: readonly Way[]; proven: boolean } {
    const ways: Way[] = [];
    this.offer(startOn(this.planning.request.startDate));
    for (let looked = 0; ; looked += 1) {
      const path = this.queue.pop();
      if (!path || ways.length === this.planning.request.count) return { ways, proven: true };
      if (looked === MOST_PATHS || isOver()) return { ways, proven: false };
      if (!path.finished) this.extend(path);
      else {
        this.releaseNext(path);
        if (this.isRepresentative(path)) ways.push(wayOf(path));
      }
    }
  }

  private extend(path: Path): void {
    const standing = this.planning.standing(path.day, path.awards);
    const { goal } = this.planning.request;
    if ('outcomes' in goal) this.cover(path, standing, goal.outcomes);
    const mattering = matteringTo(this.wanted, path.taken, standing, this.planning);
    for (const group of this.planning.alike) {
      const credential = untaken(group, path.taken);
      if (!credential) continue;
      if (isGoal(credential, goal)) {
        if (this.planning.via.every((key) => key === credential.key || path.taken.has(key)))
          this.take(path, credential, standing, true);
      } else if (!mattering || mattering.has(group) || this.always.has(group))
        this.take(path, credential, standing, false);
    }
  }

  /**
   * Of credentials that are alike a path goes on with the first alone. Whatever way comes of it, the same way with the
   * next one in its place comes later in the ranking, so that one is let in when the first such way is there.
   */
  private releaseNext(path: Path): void {
    const covers = 'outcomes' in this.planning.request.goal;
    for (let one = covers ? path.before : path; one?.before && !this.released.has(one); one = one.before) {
      this.released.add(one);
      const { before } = one;
      const next = this.nextAfter(one);
      if (next) this.take(before, next, this.planning.standing(before.day, before.awards), false);
    }
  }

  /** What can stand in the place of the last step, the next by key. */
  private nextAfter({ steps, before }: Path): PlannedCredential | undefined {
    const last = steps.at(-1)?.taking.credential;
    return last && this.planning.alikeTo(last).find((one) => one.key > last.key && !before?.taken.has(one.key));
  }

  private cover(path: Path, standing: Standing, outcomes: readonly string[]): void {
    const covering = coverOutcomes(outcomes, path.taken, standing, this.planning);
    if (!covering) return;
    const finished = covering.reduce(
      (one, { step, settled }) => extended(one, step, { settled, award: null, distance: 0 }),
      path,
    );
    if (this.planning.via.every((key) => finished.taken.has(key)))
      this.offer({ ...finished, before: path, day: path.day, finished: true });
  }

  private take(path: Path, credential: PlannedCredential, standing: Standing, finished: boolean): void {
    const admission = this.planning.admission(credential, standing);
    if (admission === 'FAILS') return;
    const distance = this.planning.distanceOf(credential);
    for (const parts of this.planning.selectionsOf(credential)) {
      const taking = this.planning.taking(credential, parts, standing);
      const verdict = this.planning.verdict(taking, admission);
      if (!this.planning.allows(verdict)) continue;
      const award = { credential, parts, on: taking.endDate };
      this.offer({ ...extended(path, taking, { settled: verdict === 'HOLDS', award, distance }), finished });
    }
  }

  /** Credentials that may be part of a way that is not redundant though no admission asks for them. */
  private worthTaking(): ReadonlySet<Alike> {
    const {
      via,
      request: { goal },
    } = this.planning;
    const savings = new Savings(this.planning, this.relevant);
    const isWorth = ([one]: Alike): boolean =>
      via.includes(one.key) ||
      this.bounds.leastOf(one)[1] < savings.mostSavedBy(one) ||
      ('outcomes' in goal && one.parts.some((part) => part.outcome !== null && goal.outcomes.includes(part.outcome)));
    return new Set(this.planning.alike.filter(isWorth));
  }

  /** Puts the path into the queue unless one with the same future is already no worse. */
  private offer(path: Path): void {
    const bounded = { ...path, bound: this.boundOf(path) };
    if (!Number.isFinite(bounded.bound[0])) return;
    const key = this.futureOf(bounded);
    const rivals = this.seen.get(key) ?? [];
    if (rivals.some((rival) => this.isNoWorse(rival, bounded))) return;
    this.seen.set(key, [...rivals, bounded]);
    this.queue.push(bounded);
  }

  private boundOf(path: Path): Sums {
    const so: Sums = [...path.loads, path.distance, path.taken.size];
    return path.finished
      ? so
      : plus(
          so,
          this.bounds.ofAll(
            this.musts.filter((one) => !path.taken.has(one.key)),
            path.taken,
          ),
        );
  }

  /** Paths with the same key have the same continuations at the same further loads. */
  private futureOf(path: Path): string {
    const chosen = path.awards
      .flatMap((award) => award.parts.filter((part) => part.choice !== null).map((part) => part.key))
      .sort();
    const since = this.planning.law.looksBack
      ? path.awards.map((award) => `${award.credential.key}@${award.on}`).sort()
      : [];
    return [path.set, path.day, path.finished, ...chosen, ...since].join('|');
  }

  /** Whether whatever follows, the rival comes out at most equal in both loads. */
  private isNoWorse(rival: Path, path: Path): boolean {
    return (rival.settled || !path.settled) && rival.loads[0] <= path.loads[0] && rival.loads[1] <= path.loads[1];
  }

  /** Whether the finished path is the first of its set that is not redundant; what could make it so left the queue before it. */
  private isRepresentative(path: Path): boolean {
    const redundant = this.finished.some((other) => makesRedundant(other, path));
    this.finished.push(path);
    if (redundant || this.answered.has(path.set)) return false;
    this.answered.add(path.set);
    return true;
  }
}

function isGoal(credential: PlannedCredential, goal: Goal): boolean {
  return 'credential' in goal && goal.credential === credential.key;
}

function makesRedundant(other: Path, path: Path): boolean {
  return (
    other.taken.size < path.taken.size &&
    other.taken.isSubsetOf(path.taken) &&
    other.loads[0] <= path.loads[0] &&
    other.loads[1] <= path.loads[1] &&
    (other.settled || !path.settled)
  );
}

function untaken(group: Alike, taken: ReadonlySet<string>): PlannedCredential | undefined {
  return group.find((one) => !taken.has(one.key));
}

function wayOf(path: Path): Way {
  const steps = path.steps.map(({ taking, settled, awards }): Step => ({
    credential: taking.credential.key,
    awards,
    parts: taking.parts.map((part) => part.key),
    startDate: taking.startDate,
    endDate: taking.endDate,
    months: taking.months,
    guaranteedSbu: taking.guaranteedSbu,
    ifGrantedSbu: taking.ifGrantedSbu,
    settledParts: taking.settled.map((part) => part.key),
    exemptibleParts: taking.exemptible.map((part) => part.key),
    settled,
  }));
  return { steps, guaranteedSbu: path.loads[0], ifGrantedSbu: path.loads[1], settled: path.settled };
}
