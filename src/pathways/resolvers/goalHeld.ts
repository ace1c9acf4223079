import type { Language } from '../../shared/pure/language.js';
import { GoalAlreadyHeld, UnknownGoal } from '../types/Pathways.js';

const TEXTS = {
  ALREADY_HELD: { en: 'The goal is held already on the start date.', nl: 'Het doel is op de startdatum al behaald.' },
  UNKNOWN_GOAL: {
    en: 'No credential in these data is or contains:',
    nl: 'Geen waardedocument in deze gegevens is of bevat:',
  },
} as const;

/** Nothing to plan: the goal is held. */
export function goalHeld(
  computed: Pick<GoalAlreadyHeld, 'snapshotId' | 'asOf' | 'startDate'>,
  language: Language,
): GoalAlreadyHeld {
  return Object.assign(new GoalAlreadyHeld(), {
    ...computed,
    code: 'ALREADY_HELD' as const,
    message: TEXTS.ALREADY_HELD[language],
    pathways: [],
  });
}

/** Nothing to plan for: the goal is not known. */
export function goalUnknown(keys: readonly string[], language: Language): UnknownGoal {
  return Object.assign(new UnknownGoal(), {
    code: 'UNKNOWN_GOAL' as const,
    message: `${TEXTS.UNKNOWN_GOAL[language]} ${keys.join(', ')}.`,
    codes: keys,
  });
}
