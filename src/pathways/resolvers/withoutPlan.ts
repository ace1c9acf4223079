import type { LeftOut } from '../domain/dated/offersLeftOut.js';
import type { NoQuestion } from '../domain/dated/Plan.js';
import { InfeasiblePathway, UnfinishedPathway } from '../types/OptimalPathway.js';
import type { GoalAlreadyHeld, UnknownGoal } from '../types/Pathways.js';
import { goalHeld, goalUnknown } from './goalHeld.js';
import type { PathwaysContext } from './PathwaysContext.js';
import type { PlanQuestion } from './planQuestionOf.js';

const TEXTS = {
  INFEASIBLE: {
    en: 'No plan on the offers with known dates leads to the goal within these limits.',
    nl: 'Geen plan op het aanbod met bekende data leidt binnen deze grenzen naar het doel.',
  },
  TIMED_OUT: {
    en: 'Neither a plan nor a proof that there is none was found in time. Narrow the question: fewer regions or tracks, or an earlier latest finish.',
    nl: 'Binnen de tijd is geen plan gevonden en ook niet bewezen dat er geen is. Maak de vraag kleiner: minder regio’s of leerwegen, of een eerdere uiterste einddatum.',
  },
} as const;

/** The answer where no plan was found. */
export function withoutPlan(
  found: { readonly kind: 'INFEASIBLE' | 'TIMED_OUT' } | NoQuestion,
  leftOut: readonly LeftOut[],
  { request: { world }, computed }: PlanQuestion,
  { language }: PathwaysContext,
): InfeasiblePathway | UnfinishedPathway | GoalAlreadyHeld | UnknownGoal {
  switch (found.kind) {
    case 'INFEASIBLE':
      return Object.assign(new InfeasiblePathway(), {
        ...computed,
        message: TEXTS.INFEASIBLE[language],
        world,
        leftOut,
      });
    case 'TIMED_OUT':
      return Object.assign(new UnfinishedPathway(), { ...computed, message: TEXTS.TIMED_OUT[language] });
    case 'ALREADY_HELD':
      return goalHeld(computed, language);
    case 'UNKNOWN_GOAL':
      return goalUnknown(found.keys, language);
  }
}
