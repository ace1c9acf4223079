import { codedError } from '../../../shared/graph/CodedError.js';
import { keyOfId } from '../../../shared/graph/keyOfId.js';
import type { LearnersContext } from '../../data/LearnersContext.js';
import type { EventOf } from '../../domain/recognition/CaseEvent.js';
import { cohortAtStake } from '../../domain/recognition/cohortAtStake.js';
import type { RecognitionCase } from '../../domain/recognition/RecognitionCase.js';
import type { DecideUnitsArgs, UnitDecisionInput } from '../../types/recognition/RecognitionMutationArgs.js';
import type { RecognitionPayload } from '../../types/recognition/RecognitionPayloads.js';
import { changeCase, type Happening } from './changeCase.js';
import { cohortOf } from './cohortOf.js';
import { atMost } from './evidenceOf.js';
import type { Step } from './goThrough.js';
import { refusalElsewhere, type UnitForCohort } from './refusalElsewhere.js';
import { reasonOf } from './reasonOf.js';

type Decision = Omit<EventOf<'UNIT_DECIDED'>, 'kind' | 'day' | 'party'>;

/** Decides units; with the last one that is open the decisions are made known, and so come into force. */
export function decideUnits(args: DecideUnitsArgs, context: LearnersContext): Promise<RecognitionPayload> {
  atMost(60, args.decisions, 'decisions');
  if (args.decisions.length === 0) throw codedError('BAD_INPUT', {}, { field: 'decisions', text: none });
  const decisions = args.decisions.map((one, index) => decisionOf(one, `decisions.${index}`));
  return changeCase(
    'decideUnits',
    args,
    context,
    (happening, state) => [
      ...decisions.map((decision, index): Step => ({
        event: { kind: 'UNIT_DECIDED', ...happening, ...decision, cohort: decision.cohort ?? state.terms.cohort },
        field: `decisions.${index}`,
      })),
      ...announcement(decisions, happening, state),
    ],
    (run, told, day) => refusalElsewhere(run, told, forOtherCohort(decisions, told.state), day),
  );
}

/** The units that are decided for another cohort than was at stake: for that one they may be done, or asked for, already. */
function forOtherCohort(decisions: readonly Decision[], { units, terms }: RecognitionCase): UnitForCohort[] {
  return decisions.flatMap(({ outcome, cohort: given }, index) => {
    const unit = units.find((one) => one.outcome === outcome);
    const cohort = given ?? terms.cohort;
    if (!unit || cohort === cohortAtStake(unit, terms)) return [];
    return [{ outcome, cohort, field: `decisions.${index}` }];
  });
}

function decisionOf({ unit, decision, reason, missing, cohort }: UnitDecisionInput, field: string): Decision {
  return {
    outcome: keyOfId(unit, 'Outcome', `${field}.unit`),
    decision,
    reason: reasonOf(reason, `${field}.reason`) ?? '',
    missing: reasonOf(missing, `${field}.missing`),
    cohort: cohortOf(cohort, `${field}.cohort`),
  };
}

function announcement(decisions: readonly Decision[], happening: Happening, { units }: RecognitionCase): Step[] {
  const decided = new Set(decisions.map(({ outcome }) => outcome));
  const waiting = units.filter(({ isOpen, drafted, outcome }) => isOpen && !drafted && !decided.has(outcome));
  if (waiting.length > 0) return [];
  return [{ event: { kind: 'DECISION_ANNOUNCED', ...happening }, field: 'decisions', isConsequence: true }];
}

const none = {
  en: 'No decision is given. Give one for a unit that is open, or for several.',
  nl: 'Er is geen besluit gegeven. Geef er een voor een onderdeel dat open is, of voor meer.',
};
