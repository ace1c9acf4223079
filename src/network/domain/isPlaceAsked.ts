import type { World } from '../../shared/pure/world.js';

/** What a filter reads of an organisation or region. */
interface FilteredPlace {
  readonly kind: string;
  readonly world: World;
}

/** Which organisations or regions are asked for; null does not restrict. A kind is read without case. */
interface PlaceFilter {
  readonly kind: string | null;
  readonly world: World | null;
}

/** Whether an organisation or region is among those asked for. */
export function isPlaceAsked({ kind, world }: FilteredPlace, filter: PlaceFilter): boolean {
  return (filter.kind === null || isSameKind(filter.kind, kind)) && (filter.world ?? world) === world;
}

function isSameKind(asked: string, kind: string): boolean {
  return asked.trim().toLowerCase() === kind.toLowerCase();
}
