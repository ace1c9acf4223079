import type { World } from '../../src/shared/pure/world.js';
import { SeedFault } from './SeedFault.js';
import type { SeedRow } from './SeedRow.js';

/**
 * Checks that a row's world is that of its folder.
 * @throws SeedFault at the first row of the other world
 */
export function checkWorld<Value extends { readonly world: World }>(rows: SeedRow<Value>[]): SeedRow<Value>[] {
  for (const { origin, value } of rows) {
    const world = origin.file.startsWith('seeds/example/') ? 'EXAMPLE' : 'REAL';
    if (value.world !== world)
      throw new SeedFault(origin, 'world', `${value.world} does not belong in this folder, instead give ${world}`);
  }
  return rows;
}
