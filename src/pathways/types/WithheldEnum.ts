import { registerEnum } from '../../shared/graph/registerEnum.js';
import type { Withheld } from '../domain/reasons/Replacement.js';

export const WithheldEnum = registerEnum<Withheld>('Withheld', 'What another plan does without.', {
  CREDENTIAL: 'The credential of the step, on whatever offer.',
  OFFER: 'The offer of the step; the credential may come from another one.',
});
