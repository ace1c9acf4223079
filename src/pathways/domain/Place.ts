import type { World } from '../../shared/pure/world.js';

/** Where offers are looked for: in one world, and in one region (key) or everywhere in it. */
export interface Place {
  readonly world: World;
  readonly region: string | null;
}
