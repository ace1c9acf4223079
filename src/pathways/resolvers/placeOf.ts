import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
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
  const world = region === null ? undefined : snapshot.regions.get(region);
  return { region, world: world ?? (profile.basis === 'SYNTHETIC' ? 'EXAMPLE' : 'REAL') };
}
