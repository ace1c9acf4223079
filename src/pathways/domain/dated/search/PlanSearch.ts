import TinyQueue from 'tinyqueue';
import type { PlannedCredential } from '../../PlanningCatalogue.js';
import type { Planning } from '../../Planning.js';
import { relevantTo } from '../../relevantTo.js';
import { Contributions } from './Contributions.js';
import type { Difference } from '../differenceOf.js';
import { Dominance } from './Dominance.js';
import type { Incumbents } from './Incumbents.js';
import { Joining } from './Joining.js';
import { compareRanks } from '../compareRanks.js';
import type { Beginning, Label } from './Label.js';
import { beginningOf } from './lengthened.js';
import { type Choice, NextChoices } from './NextChoices.js';
import { canBeAwarded } from '../modules.js';
import type { Rank } from '../Plan.js';
import { PlanAims } from '../PlanAims.js';
import { PlanBounds } from '../bounds/PlanBounds.js';
import type { PlanRequest } from '../PlanRequest.js';
import { type Ranked, ranksOf, stepsOf } from '../rankOf.js';
import type { Recognition } from '../Recognition.js';
import type { UsableOffers } from '../UsableOffers.js';

/** How often something is looked at, and how many choices may wait, before the search gives up proving: bounds on memory. */
const MOST_LOOKS = 200_000;
const MOST_WAITING = 2_000_000;

const PROGRESS = { ROUGH: 0, TAKE: 1, JOIN: 2 } as const;

/** After how many looks bounds that cost more are worth it. */
const LOOKS_BEFORE_CLOSE = 32;
/** After how many looks without a plan one is looked for in haste; then after four times as many. */
const FIRST_DIVE = 16;
/** How many steps one may have that is looked for in haste, and how many choices are tried for each. */
const MOST_DEPTH = 10;
const MOST_TRIED = 3;

/**
 * A label to be looked at, one of which the choices from the one with the place `at` on are to be tried, or one after which
 * what no admission asks for is to be tried.
 */
type Waiting = { readonly label: Label; readonly bounds: readonly Rank[] } & (
  | { readonly kind: 'LABEL' | 'OTHERS' }
  | { readonly kind: 'CHOICES'; readonly choices: readonly Choice[]; readonly at: number }
);

/** Which plans a search is after. */
export interface SearchGoal {
  readonly incumbents: Incumbents;
  /** In what plans differ that do not stand for each other; null: in nothing that the rank does not show. */
  readonly differBy: Difference | null;
}

/**
 * Best first over beginnings of plans, whose steps come in the order in which they start. A label leaves the queue in the
 * order of its bounds, so a finished one that leaves it comes after every plan that beats it. What may follow a label waits
 * in the queue too, and offers are looked at only when their turn comes.
 */
export class PlanSearch {
  private readonly queue = new TinyQueue<Waiting>([], compareWaiting);
  /** How many choices were put into the queue. */
  private waiting = 0;
  private readonly aims: PlanAims;
  private readonly bounds: PlanBounds;
  private readonly joining: Joining;
  private readonly choices: NextChoices;
  private readonly contributions: Contributions;
  private readonly dominance: Dominance<Label>;
  private readonly canHaveMusts: boolean;

  constructor(
    planning: Planning,
    private readonly request: PlanRequest,
    offers: UsableOffers,
    recognitions: ReadonlyMap<string, readonly Recognition[]>,
    private readonly wanted: SearchGoal,
  ) {
    const aims = new PlanAims(planning);
    const relevant = relevantTo(aims.wanted, aims.takeable, planning);
    const credentials = relevant.map((place) => aims.numbered.at(place));
    const bounds = new PlanBounds(planning, request, aims, relevant, offers);
    const joining = new Joining(planning, request, recognitions);
    const grounds = { planning, request, aims, bounds, joining, differBy: wanted.differBy };
    [this.aims, this.bounds, this.joining] = [aims, bounds, joining];
    this.choices = new NextChoices(grounds, relevant, (ranks) => this.isBeaten(ranks));
    this.contributions = new Contributions(planning, credentials);
    this.dominance = new Dominance(planning, request, credentials, offers, wanted.differBy);
    this.canHaveMusts = aims.musts.flat().every((place) => {
      const credential = aims.numbered.credentials[place];
      return credential !== undefined && canBeAwarded(credential, offers.of(credential.key), planning);
    });
  }

  /**
   * The plans that the incumbents want, by their ranks. Returns null where there are no more, else the bound of what was
   * not looked at.
   * @param isOver asked before each step of the search whether to give up
   */
  *run(isOver: () => boolean): Generator<Label, Rank | null> {
    const { incumbents } = this.wanted;
    if (!this.canHaveMusts) return null;
    this.push(beginningOf(this.request), null);
    let nextDive = FIRST_DIVE;
    for (let looked = 0; ; looked += 1) {
      const next = this.queue.pop();
      if (!next) return null;
      const { label } = next;
      if (label.finished && incumbents.has(label)) yield label;
      if (label.finished) continue;
      if (this.isBeaten(next.bounds)) {
        // What comes after it may be better in something else.
        if (next.kind === 'CHOICES') this.waitForNext(label, next.choices, next.at + 1);
        continue;
      }
      if (looked === MOST_LOOKS || this.waiting > MOST_WAITING || isOver()) return boundOf(next);
      if (looked === LOOKS_BEFORE_CLOSE) this.bounds.lookClosely();
      if (looked === nextDive && this.wanted.differBy === null) this.dive(label);
      if (looked === nextDive) nextDive *= 4;
      this.goOn(next);
    }
  }

  private goOn(next: Waiting): void {
    const { label } = next;
    switch (next.kind) {
      case 'LABEL':
        this.extend(label);
        break;
      case 'OTHERS':
        this.wait(label, this.choices.othersAfter(label));
        break;
      case 'CHOICES':
        this.choose(label, next.choices[next.at] as Choice);
        this.waitForNext(label, next.choices, next.at + 1);
    }
  }

  /** Goes straight to what is wanted, and leaves everything else for when it can be better than what is known by then. */
  private extend(label: Label): void {
    const choices = this.choices.straightAfter(label);
    if (!choices) return;
    this.wait(label, choices);
    const bounds = this.choices.boundsOfOthers(label);
    if (bounds) this.queue.push({ kind: 'OTHERS', label, bounds });
  }

  private choose(label: Label, choice: Choice): void {
    if (choice.kind === 'JOIN') this.join(choice, label);
    else this.wait(label, this.choices.within(choice, label));
  }

  /** What is worth to be looked at of the ways to join the offer. */
  private join({ place, offer, least }: Extract<Choice, { kind: 'JOIN' }>, label: Label): readonly Label[] {
    const longer = [...this.joining.by(offer, this.aims.numbered.at(place), label)];
    return longer.flatMap((one) => this.push(one, least) ?? []);
  }

  /** Follows what promises most at every turn, so that there is a plan when the time is over. */
  private dive(from: Label): void {
    let label: Label | undefined = from;
    for (let depth = 0; label && !label.finished && depth < MOST_DEPTH; depth += 1)
      label = this.mostPromisingAfter(label);
  }

  private mostPromisingAfter(label: Label): Label | undefined {
    for (const choice of this.nearestFirst(this.choices.straightAfter(label) ?? []).slice(0, MOST_TRIED))
      for (const join of inOrder(this.choices.within(choice, label)).slice(0, MOST_TRIED)) {
        const [best] = join.kind === 'JOIN' ? inOrder(this.join(join, label)) : [];
        if (best) return best;
      }
    return undefined;
  }

  /** What may need the fewest steps, of these what promises most. */
  private nearestFirst(choices: readonly Choice[]): readonly Choice[] {
    const steps = ({ bounds }: Choice): number => Math.min(...bounds.map((bound) => stepsOf(bound, this.request)));
    return inOrder(choices).toSorted((a, b) => steps(a) - steps(b));
  }

  /** Puts the choices into the queue, by their bounds. */
  private wait(label: Label, choices: readonly Choice[]): void {
    this.waiting += choices.length;
    this.waitForNext(label, inOrder(choices), 0);
  }

  private waitForNext(label: Label, choices: readonly Choice[], at: number): void {
    let from = at;
    while (from < choices.length && this.isBeaten((choices[from] as Choice).bounds)) from += 1;
    const next = choices[from];
    if (next) this.queue.push({ kind: 'CHOICES', label, bounds: next.bounds, choices, at: from });
  }

  /**
   * Puts the beginning into the queue; null where there is nothing to it, or one with the same future is already no worse.
   * @param known what plans that begin so and have no step for nothing come to at least; null where that is not known
   */
  private push(beginning: Beginning, known: Ranked | null): Label | null {
    if (this.hasUseless(beginning)) return null;
    if (!beginning.finished && this.dominance.isCovered(beginning)) return null;
    const least = this.bounds.leastAfter(beginning, beginning.finished ? null : known);
    if (!isFinite(least)) return null;
    const bounds = ranksOf(this.bounds.alternativesAfter(beginning, least), this.request);
    const [bound] = bounds;
    if (!bound || this.isBeaten(bounds)) return null;
    const label: Label = { ...beginning, least, bounds, bound };
    if (label.finished) this.wanted.incumbents.add(label);
    else this.dominance.keep(label);
    this.queue.push({ kind: 'LABEL', label, bounds });
    return label;
  }

  /** What brings nothing is built on by nothing; but where something excludes it, it may be why another step is. */
  private hasUseless(beginning: Beginning): boolean {
    if (this.request.objectives.includes('FIRST_CREDENTIAL') && this.dominance.mattersWhen) return false;
    return this.contributions.hasUseless(beginning, (one) => this.isWanted(one) || this.mayTellApart(one, beginning));
  }

  /** Whether without it the plan takes the same credentials, by modules, so that with it it may be another alternative. */
  private mayTellApart({ key }: PlannedCredential, { modules }: Beginning): boolean {
    return this.wanted.differBy !== null && modules.some(({ award }) => award.credential.key === key);
  }

  private isWanted({ key }: PlannedCredential): boolean {
    return this.aims.wanted.has(this.aims.numbered.places.get(key) ?? -1);
  }

  /** Whether nothing is wanted that is at or above one of the bounds. */
  private isBeaten(bounds: readonly Rank[]): boolean {
    return bounds.every((bound) => this.wanted.incumbents.beat(bound));
  }
}

function boundOf({ bounds }: { readonly bounds: readonly Rank[] }): Rank {
  return bounds[0] as Rank;
}

/** By their bounds. */
function inOrder<T extends { readonly bounds: readonly Rank[] }>(some: readonly T[]): readonly T[] {
  return some.toSorted((a, b) => compareRanks(boundOf(a), boundOf(b)));
}

/** Whether there may be plans at all. */
function isFinite({ days, sbu, costCents, awayDays, firstDays, steps }: Ranked): boolean {
  return [days, sbu, costCents, awayDays, firstDays, steps].every(Number.isFinite);
}

/** How far something has come: by its steps, then by what is known of the next one. */
function progressOf(one: Waiting): number {
  const next = one.kind === 'CHOICES' ? PROGRESS[(one.choices[one.at] as Choice).kind] : 0;
  return one.label.steps.length * 3 + next;
}

/** By bounds; of equal ones a finished label first, then what has come further, then by what is taken. */
function compareWaiting(a: Waiting, b: Waiting): number {
  return (
    compareRanks(boundOf(a), boundOf(b)) ||
    Number(b.label.finished) - Number(a.label.finished) ||
    progressOf(b) - progressOf(a) ||
    (a.label.set < b.label.set ? -1 : Number(a.label.set > b.label.set))
  );
}
