import type { LeftOut } from '../domain/dated/offersLeftOut.js';
import type { NoQuestion } from '../domain/dated/Plan.js';
import { InfeasiblePathway, type UnfinishedPathway } from '../types/OptimalPathway.js';
import type { GoalAlreadyHeld, UnknownGoal } from '../types/Pathways.js';
import type { PathwaysContext } from './PathwaysContext.js';
import type { PlanQuestion } from './planQuestionOf.js';
import { unanswered } from './unanswered.js';

const INFEASIBLE = {
  en: 'No plan on the offers with known dates leads to the goal within these limits.',
  nl: 'Geen plan op het aanbod met bekende data leidt binnen deze grenzen naar het doel.',
} as const;

/** The answer where no plan was found. */
export function withoutPlan(
  found: { readonly kind: 'INFEASIBLE' } | { readonly kind: 'TIMED_OUT' } | NoQuestion,
  leftOut: readonly LeftOut[],
  { request: { world }, computed }: PlanQuestion,
  context: PathwaysContext,
): InfeasiblePathway | UnfinishedPathway | GoalAlreadyHeld | UnknownGoal {
  if (found.kind !== 'INFEASIBLE') return unanswered(found, { computed }, context);
  const message = INFEASIBLE[context.language];
  return Object.assign(new InfeasiblePathway(), { ...computed, message, world, leftOut });
}
