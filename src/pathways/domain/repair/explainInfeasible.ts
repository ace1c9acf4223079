import type { NoQuestion, Plan, PlanFound } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import type { Change } from './Change.js';
import { changedRequest } from './changedRequest.js';
import { LAW_KINDS } from './lawWithout.js';
import { liftedRequest } from './liftedRequest.js';
import { type Conflict, minimalConflicts } from './minimalConflicts.js';
import { type ChangesThatHelp, Repairs } from './Repairs.js';
import type { Restriction } from './Restriction.js';
import { isAmbiguous, restrictionsOf } from './restrictionsOf.js';
import { Solver } from './Solver.js';

/** The question with the changes has this plan, its best one; `proven` where that is proved. */
export interface Repair extends ChangesThatHelp {
  readonly request: PlanRequest;
  readonly plan: Plan;
  readonly proven: boolean;
}

/** Why there is no plan, and the smallest changes after which there is one. */
export interface Explanation {
  readonly kind: 'EXPLAINED';
  readonly conflicts: readonly Conflict<Restriction>[];
  readonly conflictsComplete: boolean;
  readonly repairs: readonly Repair[];
  readonly repairsComplete: boolean;
  /** How many questions were searched for. */
  readonly solves: number;
}

export type Explained =
  Explanation | Extract<PlanFound, { readonly plan: Plan }> | { readonly kind: 'TIMED_OUT' } | NoQuestion;

const MOST_SOLVES = 1_000;
const MOST_CONFLICTS = 25;
const MOST_REPAIRS = 50;

/**
 * Why there is no plan for the question, and what could be asked instead, as `docs/planner.md` defines it.
 * @param isOver asked again and again whether to give up; what is known then is answered
 */
export function explainInfeasible(
  catalogue: PlanningCatalogue,
  request: PlanRequest,
  isOver: () => boolean,
): Explained {
  const solver = new Solver(catalogue, isOver, MOST_SOLVES);
  const found = solver.best(request);
  if (found.kind !== 'INFEASIBLE') return found.kind === 'TIMED_OUT' ? { kind: 'TIMED_OUT' } : found;
  const restrictions = restrictionsOf(catalogue, request);
  const ambiguous = restrictions.filter((one) => isAmbiguous(one, catalogue, request));
  const canKeep = (kept: readonly Restriction[]): boolean | null => {
    const lifted = restrictions.filter((one) => !kept.includes(one));
    return hasPlanWithout(lifted, ambiguous, request, solver);
  };
  const { conflicts, corrections, complete } = minimalConflicts(restrictions, canKeep, MOST_CONFLICTS, isOver);
  const repairs = new Repairs(catalogue, request, solver);
  const helping = [...corrections.flatMap((one) => repairs.insteadOf(one)), ...repairs.besides()];
  const shown = helping.slice(0, MOST_REPAIRS).flatMap((one) => repairOf(one, request, solver));
  return {
    kind: 'EXPLAINED',
    conflicts,
    conflictsComplete: complete,
    repairs: shown.sort((a, b) => a.changes.length - b.changes.length),
    repairsComplete: complete && !solver.wasCut && shown.length === helping.length,
    solves: solver.solves,
  };
}

/** Whether there is a plan without the restrictions, or without some of those whose lifting may lose one. */
function hasPlanWithout(
  lifted: readonly Restriction[],
  ambiguous: readonly Restriction[],
  request: PlanRequest,
  solver: Solver,
): boolean | null {
  const law = LAW_KINDS.filter((kind) => lifted.some((one) => one.kind === kind));
  const sure = lifted.filter((one) => !ambiguous.includes(one));
  const answers = subsetsOf(lifted.filter((one) => ambiguous.includes(one)));
  let isKnown = true;
  for (const some of answers) {
    const answer = solver.hasPlan(liftedRequest(request, [...sure, ...some]), law);
    if (answer) return true;
    if (answer === null) isKnown = false;
  }
  return isKnown ? false : null;
}

/** The largest first. */
function subsetsOf<T>([first, ...others]: readonly T[]): readonly (readonly T[])[] {
  if (first === undefined) return [[]];
  const rest = subsetsOf(others);
  return [...rest.map((one) => [first, ...one]), ...rest];
}

function repairOf(helping: ChangesThatHelp, asked: PlanRequest, solver: Solver): readonly Repair[] {
  const request = helping.changes.reduce<PlanRequest>((one, change: Change) => changedRequest(one, change), asked);
  const found = solver.best(request);
  return 'plan' in found ? [{ ...helping, request, plan: found.plan, proven: found.kind === 'OPTIMAL' }] : [];
}
