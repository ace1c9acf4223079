import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { SbuBasis } from '../../entities/PartEntity.js';

export const SbuBasisEnum = registerEnum<SbuBasis>('SbuBasis', 'Where the study load of a part comes from.', {
  FOUND: 'From a source.',
  DERIVED: 'A share of the nominal load of the credential, by a documented rule.',
});
