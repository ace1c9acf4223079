import type { RuleClass } from '../../pure/rule.js';
import { registerEnum } from '../registerEnum.js';

export const RuleClassEnum = registerEnum<RuleClass>('RuleClass', 'What is done with a rule.', {
  REQUIREMENT: 'It is evaluated.',
  PARAMETER: 'It gives a figure that evaluation and planning use.',
  TRANSITION: 'It holds for cohorts between two laws.',
  INFORMATION: 'It is shown, not evaluated.',
});
