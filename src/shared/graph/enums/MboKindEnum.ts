import type { MboKind } from '../../pure/credentialKind.js';
import { registerEnum } from '../registerEnum.js';

export const MboKindEnum = registerEnum<MboKind>('MboKind', 'The kinds of mbo programme (WEB art. 7.2.2).', {
  ENTREE: 'Entreeopleiding, level 1.',
  BASISBEROEPS: 'Basisberoepsopleiding, level 2.',
  VAK: 'Vakopleiding, level 3.',
  MIDDENKADER: 'Middenkaderopleiding, level 4.',
  SPECIALIST: 'Specialistenopleiding, level 4, for who has a vakopleiding of the same occupation.',
});
