import type { TargetGroup } from '../../pure/holding.js';
import { registerEnum } from '../registerEnum.js';

export const TargetGroupEnum = registerEnum<TargetGroup>(
  'TargetGroup',
  'The target groups of the mbo-propositie; several may hold at once.',
  {
    STARTER: 'Is young and in a first programme.',
    DOORSTARTER: 'Works in the field and renews what he or she can do.',
    OPSTROMER: 'Works in the field and goes for a higher level.',
    ZIJ_INSTROMER: 'Works elsewhere and moves into the field.',
    HERSTARTER: 'Stands at a distance from work, for example after unemployment or a wrong training, and starts again.',
    NIEUWKOMER: 'Is new to technical work: a statushouder, a labour migrant, a young person at risk, girls and women.',
  },
);
