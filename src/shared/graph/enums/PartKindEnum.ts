import type { PartKind } from '../../pure/credentialKind.js';
import { registerEnum } from '../registerEnum.js';

export const PartKindEnum = registerEnum<PartKind>('PartKind', 'The kinds of part of a credential.', {
  WERKPROCES: 'A werkproces of a kerntaak.',
  GENERIC: 'A generic part: Dutch, arithmetic, English, or career and citizenship (loopbaan en burgerschap).',
  BPV: 'Beroepspraktijkvorming: practice at a recognised company.',
  KEUZEDEEL: 'One keuzedeel.',
  KEUZEDEELRUIMTE: 'Room for keuzedelen, still to be chosen.',
  VMBO_MODULE: 'A profile module of the vmbo.',
  VMBO_KEUZEVAK: 'A vocational keuzevak of the vmbo.',
  OPAQUE: 'Content that is not known. It is never shared with another credential.',
});
