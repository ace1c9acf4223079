import type { World } from './world.js';

/** A region as far as it tells where it lies. */
export interface PlacedRegion {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  /** Names of the provinces that it lies in; empty when they are not known. */
  readonly provinces: readonly string[];
  readonly world: World;
}

/**
 * Of each region (key) itself and the province that it lies in whole. A region in several provinces is in none of them
 * for certain, nor is one of which no province is known: a province finds less than there is, and nothing that is elsewhere.
 */
export function regionsAround(regions: readonly PlacedRegion[]): ReadonlyMap<string, readonly string[]> {
  const provinces = new Map(
    regions
      .filter(({ kind }) => kind === 'PROVINCIE')
      .map((province) => [nameOf(province.world, province.name), province]),
  );
  return new Map(
    regions.map(({ key, world, provinces: [first, ...others] }) => {
      const around = first === undefined || others.length > 0 ? undefined : provinces.get(nameOf(world, first));
      return [key, around ? [key, around.key] : [key]];
    }),
  );
}

function nameOf(world: World, name: string): string {
  return `${world} ${name}`;
}
