import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { OutcomeKind } from '../../entities/OutcomeEntity.js';

export const OutcomeKindEnum = registerEnum<OutcomeKind>('OutcomeKind', 'The kinds of outcome (leeruitkomst).', {
  WERKPROCES: 'A werkproces of a kerntaak in a dossier.',
  GENERIC: 'A generic part of mbo, such as Dutch on level 2F.',
  KEUZEDEEL: 'A keuzedeel.',
  HBO_UNIT: 'A unit of an hbo programme.',
});
