import type { Basis } from '../../pure/basis.js';
import { registerEnum } from '../registerEnum.js';

export const BasisEnum = registerEnum<Basis>(
  'Basis',
  'What a fact rests on, from the strongest to the weakest: REGISTER, OBSERVED, DERIVED, EDITORIAL, SYNTHETIC.',
  {
    REGISTER: 'Read in a public register or in the text of a law.',
    OBSERVED: "Seen in a school's published document.",
    DERIVED: 'Computed by a documented rule.',
    EDITORIAL: 'Knowledge of the field that nobody has checked.',
    SYNTHETIC: 'Made for the example world: it does not exist.',
  },
);
