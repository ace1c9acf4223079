import { registerEnum } from '../../shared/graph/registerEnum.js';
import type { Failing } from '../domain/reasons/StepReasons.js';

export const FailingKindEnum = registerEnum<Failing['kind']>(
  'FailingKind',
  'What is no longer so without a step of a plan.',
  {
    RULE: 'A rule on a later step no longer holds, or it is no longer known whether it does.',
    VALIDITY: 'The dates of a credential no longer allow a later step, which lasts longer without an exemption.',
    GOAL: 'The goal is not reached.',
    VIA: 'Something that was asked for by itself is missed.',
    HOURS: 'A later step no longer fits the hours a week.',
    LATEST_FINISH: 'A later step ends too late.',
    MODULES: 'A module still runs when the whole credential starts.',
  },
);
