import type { NoQuestion } from '../domain/dated/Plan.js';
import { UnfinishedPathway } from '../types/OptimalPathway.js';
import type { GoalAlreadyHeld, UnknownGoal } from '../types/Pathways.js';
import { goalHeld, goalUnknown } from './goalHeld.js';
import type { PathwaysContext } from './PathwaysContext.js';
import type { PlanQuestion } from './planQuestionOf.js';

const TIMED_OUT = {
  en: 'Neither a plan nor a proof that there is none was found in time. Give a higher timeLimitMs, at most 5000, or narrow the question: fewer regions or tracks, or an earlier latest finish.',
  nl: 'Binnen de tijd is geen plan gevonden en ook niet bewezen dat er geen is. Geef een hogere timeLimitMs, hooguit 5000, of maak de vraag kleiner: minder regio’s of leerwegen, of een eerdere uiterste einddatum.',
} as const;

/** The answer where nothing is known of plans. */
export function unanswered(
  found: { readonly kind: 'TIMED_OUT' } | NoQuestion,
  { computed }: Pick<PlanQuestion, 'computed'>,
  { language }: PathwaysContext,
): UnfinishedPathway | GoalAlreadyHeld | UnknownGoal {
  switch (found.kind) {
    case 'TIMED_OUT':
      return Object.assign(new UnfinishedPathway(), { ...computed, message: TIMED_OUT[language] });
    case 'ALREADY_HELD':
      return goalHeld(computed, language);
    case 'UNKNOWN_GOAL':
      return goalUnknown(found.keys, language);
  }
}
