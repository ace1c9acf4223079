import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { RegionKind } from '../../entities/RegionEntity.js';

export const RegionKindEnum = registerEnum<RegionKind>(
  'RegionKind',
  'The kinds of region. Regions of different kinds overlap.',
  {
    ARBEIDSMARKTREGIO: 'One of the 35 regions of the labour market.',
    PROVINCIE: 'A province.',
    RMC_REGIO: 'A region of the regional registration of early school leavers (RMC).',
  },
);
