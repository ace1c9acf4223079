import type { Decider } from '../../pure/requirement.js';
import { registerEnum } from '../registerEnum.js';

export const DeciderEnum = registerEnum<Decider>('Decider', 'Who decides what the law leaves to a decision.', {
  EXAMINATION_BOARD: 'The examination board (examencommissie) of the school.',
  INSTITUTION: 'The school (bevoegd gezag, instellingsbestuur).',
  EVC_PROVIDER: 'A recognised provider of EVC.',
  RECOGNISED_COMPANY: 'A company that is recognised for training (erkend leerbedrijf).',
  MINISTER: 'The minister, by regulation.',
  EMPLOYER: 'The employer.',
});
