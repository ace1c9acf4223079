import { findPlan } from '../dated/findPlan.js';
import { hasPlan } from '../dated/hasPlan.js';
import type { PlanFound } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { type LawKind, lawWithout } from './lawWithout.js';

/** Answers many questions on one catalogue: each once, all within one time, and not more than so many. */
export class Solver {
  private readonly answers = new Map<string, PlanFound>();
  private readonly plans = new Map<string, boolean>();
  private readonly laws = new Map<string, PlanningCatalogue>();
  private asked = 0;
  private isCut = false;

  /**
   * @param isOver asked again and again whether to give up
   * @param most how many questions are searched for at most
   */
  constructor(
    private readonly catalogue: PlanningCatalogue,
    private readonly isOver: () => boolean,
    private readonly most: number,
  ) {}

  /** How many questions were searched for. */
  get solves(): number {
    return this.asked;
  }

  /** Whether some answer is not known, or not proved, for want of time or of questions. */
  get wasCut(): boolean {
    return this.isCut;
  }

  /** The best plan, where admission asks nothing of the kinds; TIMED_OUT where it is not known. */
  best(request: PlanRequest, without: readonly LawKind[] = []): PlanFound {
    const name = nameOf(request, without);
    const found = this.answers.get(name) ?? this.search(request, without);
    if (found.kind === 'TIMED_OUT' || found.kind === 'FEASIBLE') this.isCut = true;
    this.answers.set(name, found);
    return found;
  }

  /** Whether there is a plan; null where it is not known. */
  hasPlan(request: PlanRequest, without: readonly LawKind[] = []): boolean | null {
    const name = nameOf(request, without);
    const best = this.answers.get(name);
    if (best && best.kind !== 'TIMED_OUT') return 'plan' in best;
    const known = this.plans.get(name);
    if (known !== undefined) return known;
    const answer = this.mayAsk() ? hasPlan(this.lawFor(without), request, this.isOver) : null;
    if (answer === null) this.isCut = true;
    else this.plans.set(name, answer);
    return answer;
  }

  private search(request: PlanRequest, without: readonly LawKind[]): PlanFound {
    if (!this.mayAsk()) return { kind: 'TIMED_OUT', bound: [] };
    return findPlan(this.lawFor(without), request, this.isOver);
  }

  /** Counts a question. */
  private mayAsk(): boolean {
    if (this.asked === this.most || this.isOver()) return false;
    this.asked += 1;
    return true;
  }

  private lawFor(without: readonly LawKind[]): PlanningCatalogue {
    const name = without.join(' ');
    const law = this.laws.get(name) ?? lawWithout(this.catalogue, without);
    this.laws.set(name, law);
    return law;
  }
}

function nameOf(request: PlanRequest, without: readonly LawKind[]): string {
  return `${without.join(' ')} ${JSON.stringify(request)}`;
}
