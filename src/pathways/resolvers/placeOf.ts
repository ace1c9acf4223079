import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { World } from '../../shared/pure/world.js';
import type { Place } from '../domain/Place.js';
import type { PathwaysArgs } from '../types/PathwaysArgs.js';
import { keyOf, known } from './keyOf.js';
import type { PathwaysContext } from './PathwaysContext.js';

/**
 * Where offers are looked for: in the asked region or the home region; without one, everywhere in the real world, or in
 * the example world for who exists only there.
 */
export function placeOf(profile: PlanningProfile, args: PathwaysArgs, { snapshot }: PathwaysContext): Place {
  const region =
    args.region == null ? profile.region : known(keyOf(args.region, 'Region', 'region'), snapshot.regions, 'region');
  return { region, world: worldOf(region, profile, snapshot) };
}

/** The world of the region; without one the real world, or the example world for who exists only there. */
export function worldOf(
  region: string | null,
  { basis }: PlanningProfile,
  { regions }: PathwaysContext['snapshot'],
): World {
  const world = region === null ? undefined : regions.get(region);
  return world ?? (basis === 'SYNTHETIC' ? 'EXAMPLE' : 'REAL');
}
