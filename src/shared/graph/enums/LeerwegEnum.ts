import type { Leerweg } from '../../pure/credentialKind.js';
import { registerEnum } from '../registerEnum.js';

export const LeerwegEnum = registerEnum<Leerweg>('Leerweg', 'The leerwegen of the vmbo.', {
  BB: 'Basisberoepsgerichte leerweg.',
  KB: 'Kaderberoepsgerichte leerweg.',
  GL: 'Gemengde leerweg.',
  TL: 'Theoretische leerweg.',
});
