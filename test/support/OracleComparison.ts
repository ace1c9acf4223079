import { checkPlan } from '../../src/pathways/domain/checker/checkPlan.js';
import type { Difference } from '../../src/pathways/domain/dated/differenceOf.js';
import { findAlternatives } from '../../src/pathways/domain/dated/findAlternatives.js';
import { findFront } from '../../src/pathways/domain/dated/findFront.js';
import { findPlan } from '../../src/pathways/domain/dated/findPlan.js';
import type { Plan, PlanFound, PlansFound, Rank } from '../../src/pathways/domain/dated/Plan.js';
import { compactCase } from './generate/compactCase.js';
import type { DatedCase } from './generate/DatedCase.js';
import { oracleAlternatives } from './oracle/oracleAlternatives.js';
import { oracleFront } from './oracle/oracleFront.js';
import { compareRanks, oraclePlan, type OraclePlan } from './oracle/oraclePlan.js';

const FAILING_CASES_SHOWN = 2;

/** Cases put to the planner and to exhaustive search, and those in which they, or the checker, do not agree. */
export class OracleComparison {
  private readonly differing: string[] = [];

  /**
   * The plan that the planner finds best; null where it finds none.
   * @param best by the oracle
   */
  plan(from: DatedCase, best = oraclePlan(from.catalogue, from.request)): Plan | null {
    const found = findPlan(from.catalogue, from.request, () => false);
    const isSame = wanted(best) === told(found);
    this.note(isSame && ('plan' in found ? isSound(found.plan, from) : true), wanted(best), found, from);
    return 'plan' in found ? found.plan : null;
  }

  /** How many plans the front has by the oracle. */
  front(from: DatedCase): number {
    const front = oracleFront(from.catalogue, from.request) ?? [];
    const found = findFront(from.catalogue, from.request, 100, () => false);
    const isSame = JSON.stringify(front) === JSON.stringify(ranksOf(found));
    this.note(isSame && areSound(found, from), JSON.stringify(front), found, from);
    return front.length;
  }

  /** The three best plans that differ. */
  alternatives(from: DatedCase, differBy: Difference): void {
    const best = [...(oracleAlternatives(from.catalogue, from.request, differBy) ?? new Map()).values()];
    const least = best.sort(compareRanks).slice(0, 3);
    const found = findAlternatives(from.catalogue, from.request, differBy, 3, () => false);
    this.note(String(least) === String(ranksOf(found)) && areSound(found, from), String(least), found, from);
  }

  /** `0 differ` and an empty line where all agree, else the first cases in which they do not. */
  get told(): string {
    return `${String(this.differing.length)} differ\n${this.differing.slice(0, FAILING_CASES_SHOWN).join('\n\n')}`;
  }

  private note(agrees: boolean, oracle: string, found: PlanFound | PlansFound, from: DatedCase): void {
    if (agrees) return;
    const planner = JSON.stringify(found);
    this.differing.push(`seed ${String(from.seed)}: oracle ${oracle}, planner ${planner}\n${compactCase(from)}`);
  }
}

function isSound(plan: Plan, { catalogue, request }: DatedCase): boolean {
  return checkPlan(catalogue, request, plan).length === 0;
}

function areSound(found: PlansFound, from: DatedCase): boolean {
  return found.kind !== 'PLANS' || found.plans.every(({ plan }) => isSound(plan, from));
}

function ranksOf(found: PlansFound): readonly Rank[] {
  return found.kind === 'PLANS' ? found.plans.map(({ rank }) => rank) : [];
}

function wanted(plan: OraclePlan | null | undefined): string {
  if (plan === undefined) return 'no question';
  return plan === null ? 'INFEASIBLE' : `OPTIMAL ${plan.rank.join(' ')}`;
}

function told(found: PlanFound): string {
  if (found.kind === 'ALREADY_HELD' || found.kind === 'UNKNOWN_GOAL') return 'no question';
  return 'rank' in found ? `${found.kind} ${found.rank.join(' ')}` : found.kind;
}
