import TinyQueue from 'tinyqueue';
import { Alikes } from './Alikes.js';
import type { PlannedCredential } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import { compareWaiting, type Path, startOn, type Waiting } from './Path.js';
import type { Standing } from './Standing.js';
import type { Step, Way } from './Way.js';
import { WayBounds } from './WayBounds.js';
import { type Choice, WayChoices } from './WayChoices.js';
import { WaySteps } from './WaySteps.js';
import type { Weight } from './Weight.js';

/** How many paths are looked at before the search gives up proving. */
const MOST_PATHS = 100_000;

/** A path whose further choices are still to be tried, from the one with the place `at` on. */
interface More extends Waiting {
  readonly kind: 'MORE';
  readonly path: Path;
  readonly standing: Standing;
  readonly choices: readonly Choice[];
  /** What the chain to the goal comes to after it. */
  readonly chain: Weight;
  readonly at: number;
}

/** A path and what is taken next, by a quick bound or, CLOSELY, by one that takes longer. */
interface Next extends Waiting {
  readonly kind: 'QUICKLY' | 'CLOSELY';
  readonly path: Path;
  readonly standing: Standing;
  readonly place: number;
}

/** PATH: to be looked at. HELP, OTHERS: a path after which what helps to a must, or what else may be worth it, is still to be tried. */
type Entry = More | Next | (Waiting & { readonly kind: 'PATH' | 'HELP' | 'OTHERS'; readonly path: Path });

/**
 * Best first over sets of taken credentials. A path leaves the queue in the order of the ranking on lower bounds, so a
 * finished path that leaves it comes after every way that could make it redundant.
 */
export class WaySearch {
  private readonly queue: TinyQueue<Entry>;
  private readonly seen = new Map<string, Path[]>();
  private readonly bounds: WayBounds;
  private readonly alikes: Alikes;
  private readonly steps: WaySteps;
  private readonly choices: WayChoices;
  /** Paths after which the next credential that is alike has been let in. */
  private readonly released = new Set<Path>();
  private readonly finished: Path[] = [];
  private readonly answered = new Set<string>();
  private looked = 0;

  constructor(private readonly planning: Planning) {
    this.bounds = new WayBounds(planning);
    this.alikes = new Alikes(planning);
    this.steps = new WaySteps(planning);
    this.choices = new WayChoices(planning, this.bounds, this.alikes);
    this.queue = new TinyQueue<Entry>([], compareWaiting);
  }

  /** How many paths were looked at. */
  get looks(): number {
    return this.looked;
  }

  /** @param isOver asked before each step of the search whether to give up */
  run(isOver: () => boolean): { ways: readonly Way[]; proven: boolean } {
    const ways: Way[] = [];
    if (!this.bounds.canHaveMusts) return { ways, proven: true };
    this.offer(startOn(this.planning.request.startDate));
    for (;;) {
      const next = this.queue.pop();
      if (!next || ways.length === this.planning.request.count) return { ways, proven: true };
      if (this.looked === MOST_PATHS || isOver())
        return { ways: [...ways, ...this.inHaste(next, ways.length)], proven: false };
      if (next.kind === 'MORE') this.lookAtNext(next);
      else if (next.kind === 'QUICKLY') this.lookClosely(next);
      else if (next.kind === 'CLOSELY')
        this.take(next.path, this.planning.numbers.numbered.at(next.place), next.standing);
      else if (next.kind === 'HELP') this.goOn(next.path, this.choices.helping(next.path));
      else if (next.kind === 'OTHERS') this.goOn(next.path, this.choices.others(next.path));
      else this.looked += 1;
      if (next.kind !== 'PATH') continue;
      if (!next.path.finished) this.extend(next.path);
      else {
        this.releaseNext(next.path);
        if (this.isRepresentative(next.path)) ways.push(wayOf(next.path));
      }
    }
  }

  /** Whole ways that wait, though there may be better ones; where there is none, one by a chain that is cheap by the bounds. */
  private inHaste(next: Entry, had: number): readonly Way[] {
    const ways: Way[] = [];
    const isWanted = (): boolean => had + ways.length < this.planning.request.count;
    for (let one: Entry | undefined = next; one && isWanted(); one = this.queue.pop())
      if (one.kind === 'PATH' && one.path.finished && this.isRepresentative(one.path)) ways.push(wayOf(one.path));
    const chained = had + ways.length === 0 ? this.alongCheapChain() : undefined;
    return chained ? [wayOf(chained)] : ways;
  }

  /** A way that takes what is on a cheap chain to the goal; none where something on it excludes what comes later. */
  private alongCheapChain(): Path | undefined {
    const start = startOn(this.planning.request.startDate);
    this.bounds.stand(start.awards);
    let path: Path | undefined = start;
    for (const place of this.bounds.cheapChain()) {
      const credential = this.planning.numbers.numbered.at(place);
      if (this.planning.isGoal(credential)) continue;
      [path] = this.steps.taking(path, credential, this.planning.standing(path.day, path.awards));
      if (!path) return undefined;
    }
    return this.steps.finishing(path)[0];
  }

  /** Goes straight to the goal, and leaves everything else for when it can be better than what is known by then. */
  private extend(path: Path): void {
    for (const finished of this.steps.finishing(path)) this.offer(finished);
    this.bounds.stand(path.awards);
    if (!this.bounds.areMustsOpen(path.taken)) this.wait('HELP', path, path.bound);
    this.wait('OTHERS', path, Math.max(path.bound, path.weight + this.bounds.leastMoreAfter(path.taken)));
  }

  private goOn(path: Path, choices: readonly Choice[]): void {
    const standing = this.planning.standing(path.day, path.awards);
    this.bounds.stand(path.awards);
    this.waitForNext({ path, standing, choices, chain: this.bounds.chainToGo(path.taken), at: 0 });
  }

  private lookAtNext(more: More): void {
    const { bounds } = this;
    const { path, choices, chain, at } = more;
    const { place } = choices[at] as Choice;
    bounds.stand(path.awards);
    const after = bounds.toGoAfter(place, path.taken, chain);
    this.waitWith('QUICKLY', { ...more, place }, bounds.ofTaking(place) + after);
    this.waitForNext({ ...more, at: at + 1 });
  }

  private lookClosely(next: Next): void {
    const { path, place } = next;
    this.bounds.stand(path.awards);
    this.waitWith('CLOSELY', next, this.bounds.closelyFrom(place, path.taken));
  }

  private waitWith(kind: Next['kind'], next: Omit<Next, 'kind' | keyof Waiting>, more: Weight): void {
    const { path, standing, place } = next;
    const { settled, set, weight } = path;
    const bound = Math.max(path.bound, weight + more);
    if (bound < Infinity) this.queue.push({ kind, path, standing, place, bound, settled, set, finished: false });
  }

  private waitForNext(more: Omit<More, 'kind' | keyof Waiting>): void {
    const { path, choices, at } = more;
    const next = choices[at];
    const { settled, set } = path;
    if (next) this.queue.push({ ...more, kind: 'MORE', bound: next.bound, settled, set, finished: false });
  }

  private wait(kind: 'PATH' | 'HELP' | 'OTHERS', path: Path, bound: Weight): void {
    const { settled, set, finished } = path;
    if (bound < Infinity) this.queue.push({ kind, path, bound, settled, set, finished });
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
      if (next) this.take(before, next, this.planning.standing(before.day, before.awards));
    }
  }

  private take(path: Path, credential: PlannedCredential, standing: Standing): void {
    for (const longer of this.steps.taking(path, credential, standing)) this.offer(longer);
  }

  /** What can stand in the place of the last step, the next by key. */
  private nextAfter({ steps, before }: Path): PlannedCredential | undefined {
    const { numbered } = this.planning.numbers;
    const last = numbered.places.get(steps.at(-1)?.taking.credential.key ?? '');
    if (last === undefined) return undefined;
    const next = this.alikes.to(last).find((one) => one > last && !before?.taken.has(numbered.at(one).key));
    return next === undefined ? undefined : numbered.at(next);
  }

  /** Puts the path into the queue unless one with the same future is already no worse. */
  private offer(path: Path): void {
    const bounded = { ...path, bound: this.boundOf(path) };
    if (bounded.bound === Infinity) return;
    const key = this.futureOf(bounded);
    const rivals = this.seen.get(key) ?? [];
    if (rivals.some((rival) => this.isNoWorse(rival, bounded))) return;
    this.seen.set(key, [...rivals, bounded]);
    this.wait('PATH', bounded, bounded.bound);
  }

  private boundOf(path: Path): Weight {
    if (path.finished) return path.weight;
    this.bounds.stand(path.awards);
    return Math.max(path.bound, path.weight + this.bounds.toGo(path.taken));
  }

  /** Paths with the same key have the same continuations at the same further loads. */
  private futureOf(path: Path): string {
    const chosen = path.awards
      .flatMap(({ parts }) => parts.filter(({ choice }) => choice !== null).map(({ outcome }) => outcome))
      .filter((outcome) => outcome !== null && this.isAskedAfter(path, outcome))
      .sort();
    const since = this.planning.law.looksBack
      ? path.awards.map((award) => `${award.credential.key}@${award.on}`).sort()
      : [];
    return [path.set, path.day, path.finished, ...chosen, ...since].join('|');
  }

  /** Whether having the outcome may still matter: to the goal, to a rule, or to what has it too and is not taken yet. */
  private isAskedAfter({ taken }: Path, outcome: string): boolean {
    const { law, numbers, request } = this.planning;
    if ('outcomes' in request.goal && request.goal.outcomes.includes(outcome)) return true;
    if (law.names.outcomes.has(outcome)) return true;
    const owners = numbers.numbered.ownersOf(numbers.numbered.outcomes.get(outcome) ?? -1);
    return owners.some((place) => this.bounds.takeable[place] === 1 && !taken.has(numbers.numbered.at(place).key));
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

function makesRedundant(other: Path, path: Path): boolean {
  return (
    other.taken.size < path.taken.size &&
    other.taken.isSubsetOf(path.taken) &&
    other.loads[0] <= path.loads[0] &&
    other.loads[1] <= path.loads[1] &&
    (other.settled || !path.settled)
  );
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
