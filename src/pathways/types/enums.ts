import { registerEnum } from '../../shared/graph/registerEnum.js';
import type { Gap } from '../domain/gapsOf.js';
import type { PartState } from '../domain/StepPart.js';
import type { Ranking } from '../domain/PlanningRequest.js';
import type { Difference } from '../domain/dated/differenceOf.js';
import type { OfferGap } from '../domain/dated/describePlan.js';
import type { Objective } from '../domain/dated/PlanRequest.js';
import type { UnusableReason } from '../domain/dated/unusableBecause.js';
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

export const ObjectiveEnum = registerEnum<Objective>('PlanObjective', 'What the best plan has least of.', {
  FINISH: 'Days from the start date until its last step ends.',
  STUDY_LOAD: 'SBU still to do.',
  COST: 'Cents: the prices of its offers together. Offers without a known price are left out.',
  TRAVEL: 'Days of steps whose offer is not known to take place in the home region.',
  FIRST_CREDENTIAL:
    'Days from the start date until the first credential on the way: the goal, one to pass, or one without which a step towards these would be less surely admitted or have more to do. With FIRST_CREDENTIAL anywhere among the objectives plans join no modules, so the goal may be reached later than without it; `leftOut` counts them as MODULE.',
});

export const DifferenceEnum = registerEnum<Difference>('PlanDifference', 'In what plans differ from each other.', {
  TRACK: 'In the tracks of their steps.',
  PROVIDER: 'In the providers of their steps.',
  CREDENTIAL: 'In the credentials that they lead through.',
  FIRST_STEP: 'In the credential that they begin with.',
});

export const PlanStatusEnum = registerEnum<'OPTIMAL' | 'FEASIBLE'>('PlanStatus', 'What is proved of a plan.', {
  OPTIMAL:
    'There is no better one: the bound equals the value. With FIRST_CREDENTIAL among the objectives that speaks of plans without modules.',
  FEASIBLE: 'It keeps to everything; a better one may exist, but none below the bound.',
});

export const OfferGapEnum = registerEnum<OfferGap>('OfferGap', 'What an offer does not tell.', {
  PRICE_UNKNOWN: 'What it costs.',
  SEATS_UNKNOWN: 'Whether a seat is free.',
  HOURS_UNKNOWN: 'How many hours a week it takes.',
  LANGUAGE_UNKNOWN: 'In which language it is taught.',
  TIME_OF_DAY_UNKNOWN: 'When in the week it is.',
});

export const UnusableReasonEnum = registerEnum<UnusableReason>(
  'OfferLeftOutReason',
  'Why an offer is in no plan. What it does not tell never counts as keeping a limit.',
  {
    MODULE:
      'It is of some parts of a credential, and the first credential is an objective: plans for that take no modules.',
    START_UNKNOWN: 'When it can be joined is not known.',
    LENGTH_UNKNOWN: 'How long it takes is not known.',
    BEFORE_START: 'It can last be joined before the start date.',
    ENROLMENT_CLOSED: 'One can no longer enrol.',
    NO_SEATS: 'No seat is free.',
    TARGET_GROUP: 'It is for target groups to which the person is not known to belong.',
    TRACK: 'Its track is not among those asked.',
    REGION: 'It is not known to take place in one of the regions asked.',
    LANGUAGE: 'It is not taught in one of the languages asked.',
    LANGUAGE_UNKNOWN: 'In which language it is taught is not known.',
    TIME_OF_DAY: 'It needs other times of day than those asked.',
    TIME_OF_DAY_UNKNOWN: 'At what times of day it is, is not known.',
    HOURS: 'It alone takes more hours a week than there are.',
    HOURS_UNKNOWN: 'How many hours a week it takes is not known.',
    PRICE: 'It alone costs more than the budget.',
    PRICE_UNKNOWN: 'What it costs is not known.',
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
