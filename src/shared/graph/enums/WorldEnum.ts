import type { World } from '../../pure/world.js';
import { registerEnum } from '../registerEnum.js';

export const WorldEnum = registerEnum<World>('World', 'Whether a thing exists. A plan never mixes the two.', {
  REAL: 'Exists.',
  EXAMPLE: 'Is fictitious, made to try the API with.',
});
