import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { OutcomeKind } from '../../entities/OutcomeEntity.js';

export const OutcomeKindEnum = registerEnum<OutcomeKind>('OutcomeKind', 'The kinds of outcome (leeruitkomst).', {
  WERKPROCES: 'A werkproces of a kerntaak in a dossier.',
  GENERIC: 'A generic part of mbo, such as Dutch on level 2F.',
  KEUZEDEEL: 'A keuzedeel.',
  VMBO_PROFIELVAK: 'The vocational profile subject of the vmbo; its content is its modules.',
  VMBO_MODULE: 'A module of a profile subject of the vmbo.',
  VMBO_KEUZEVAK: 'A vocational keuzevak of the vmbo.',
  HBO_UNIT: 'A unit of an hbo programme.',
});
