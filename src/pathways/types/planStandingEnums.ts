import { registerEnum } from '../../shared/graph/registerEnum.js';
import type { ViolatedRule } from '../domain/checker/Violation.js';
import type { ImpactKind } from '../domain/saved/impactOn.js';
import type { PlanStanding } from '../domain/saved/Judgement.js';

export const PlanStandingEnum = registerEnum<PlanStanding>('PlanStanding', 'What has become of a kept plan.', {
  VALID: 'It is as it was made.',
  CHANGED: 'It can be followed, but comes to something else than it says: a load, a price, an end, or what is settled.',
  BROKEN: 'It cannot be followed any more.',
});

export const PlanImpactKindEnum = registerEnum<ImpactKind>('PlanImpactKind', 'What a change does to a kept plan.', {
  BROKEN: 'It can no longer be followed.',
  RESCUED: 'It can be followed again.',
  CHANGED:
    'It can be followed as before, or as little; but it, or the best plan for the same question, comes to something else.',
  UNTOUCHED: 'None of these.',
});

export const PlanViolationRuleEnum = registerEnum<ViolatedRule>('PlanViolationRule', 'What a plan breaks.', {
  OFFER_UNKNOWN: 'The offer, or a part of its credential, is not on record.',
  OTHER_CREDENTIAL: 'The offer is for another credential.',
  SELECTION: 'The parts are no whole selection of the credential, or not what of a module is open.',
  TAKEN_TWICE: 'The credential is taken twice, or a module of it after it.',
  MODULES:
    'A module is said to be of the whole credential, or the other way round; or the whole starts while a module of it runs.',
  HELD_ALREADY: 'The credential is held on the start date.',
  ORDER: 'The step starts before the one that stands before it, or before the plan.',
  ENTRY: 'The offer cannot be joined on that day.',
  END: 'The step ends on another day.',
  LOAD: 'The step has another study load.',
  RECOGNITION:
    'A recognition procedure is not on record, cannot be followed on its days, or frees other parts than is said.',
  SETTLED: 'The step is settled where it is said not to be, or not settled where it is said to be.',
  ADMISSION: 'Admission, or a rule of the track, fails or is not certain enough.',
  VALIDITY: 'The dates of the credential do not allow it.',
  SEATS: 'No seat is free.',
  ENROLMENT: 'Enrolment is closed.',
  TARGET_GROUP: 'The offer is for other target groups.',
  TRACK: 'The track is not among those asked.',
  REGION: 'It takes place in none of the regions asked.',
  LANGUAGE: 'It is taught in none of the languages asked.',
  TIME_OF_DAY: 'It needs other times of day than those asked, or does not tell which.',
  HOURS: 'It takes more hours a week than there are, or does not tell how many.',
  BUDGET: 'It costs more than the budget, or does not tell its price.',
  LATEST_FINISH: 'It ends after the last day on which it may.',
  GOAL: 'The goal is not reached.',
  VIA: 'Something that is to be passed is not.',
  AWARD: 'An award by modules is missing, is not due, or is on another day.',
  VALUE: 'The plan as a whole comes to something else.',
});
