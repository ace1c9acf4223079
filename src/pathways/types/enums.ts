import { registerEnum } from '../../shared/graph/registerEnum.js';
import type { Gap } from '../domain/gapsOf.js';
import type { PartState } from '../domain/StepPart.js';
import type { Ranking } from '../domain/PlanningRequest.js';
import type { ValidityReason } from '../domain/Taking.js';
import type { Value } from '../../shared/pure/Value.js';

export const VerdictValueEnum = registerEnum<Value>(
  'VerdictValue',
  'What a requirement is worth for someone on a day.',
  {
    HOLDS: 'It is so.',
    FAILS: 'It is not so.',
    UNKNOWN: 'What is known does not settle it; the verdict says what would.',
  },
);

export const RankingEnum = registerEnum<Ranking>(
  'PathwayRanking',
  'By which total pathways are put in order, the least first.',
  {
    GUARANTEED: 'By the study load that stays without any decision, then by what stays if all is granted.',
    IF_GRANTED: 'By the study load that stays if every possible exemption is granted, then by the guaranteed one.',
  },
);

export const PartStateEnum = registerEnum<PartState>('PartState', 'What there is to do for a part.', {
  TO_DO: 'It is to be learned and examined.',
  DONE: 'Its result counts within this credential already.',
  EXEMPTIBLE: 'It may be exempted by decision; until then it is to do.',
});

export const GapEnum = registerEnum<Gap>('Gap', 'What is not known of a step, or rests on something weak.', {
  CONTENT_UNKNOWN:
    'The werkprocessen of part of the credential are not known; that part counts in full and is never shared.',
  KEUZEDELEN_UNKNOWN: 'Which keuzedelen fill the room is not known.',
  STUDY_LOAD_DERIVED: 'The loads of the parts are derived by a split of the whole, not published.',
  VALIDITY_UNKNOWN: 'Until when one can start is not known.',
  ADMISSION_UNKNOWN: 'Whether one is admitted is not settled.',
  NO_OFFER_KNOWN: 'No offer is known here; that does not mean that there is none.',
  CREDIT_BY_DECISION: 'Part of it may be exempted, but only by decision.',
});

export const ValidityReasonEnum = registerEnum<ValidityReason>(
  'ValidityReason',
  'Why the dates of a credential allow a start, or not.',
  {
    VALID: 'Nothing known speaks against it.',
    NO_END_KNOWN: 'Nothing known speaks against it, but until when one can start is not known.',
    NO_PROGRAMME: 'It is a proof that one brings: no programme in these data leads to it.',
    NOT_YET: 'It cannot be started yet on that day.',
    NO_MORE_STARTS: 'It can no longer be started on that day.',
    NO_MORE_AWARDS: 'It would be finished after the last day on which it is awarded.',
    SUCCESSOR_NAMED: 'A successor is named and no cohort from then on was seen on offer.',
  },
);

/** Why there are no pathways to show. */
export const RefusalEnum = registerEnum<'ALREADY_HELD' | 'NO_PATHWAY' | 'UNKNOWN_GOAL'>(
  'PathwaysRefusal',
  'Why there are no pathways.',
  {
    ALREADY_HELD: 'What is asked for is held already.',
    NO_PATHWAY: 'No way leads there from what is held on the start date.',
    UNKNOWN_GOAL: 'No credential in these data is the goal or contains it.',
  },
);
