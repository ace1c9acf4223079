import type { PlanningCatalogue } from './PlanningCatalogue.js';
import { Planning } from './Planning.js';
import type { PlanningRequest } from './PlanningRequest.js';
import { WaySearch } from './WaySearch.js';
import type { WaysFound } from './Way.js';

/**
 * The ways to the goal in the order of the request's ranking, as `docs/planner.md` defines them.
 * @param isOver asked again and again whether to give up; the ways found by then are answered, not as proven
 */
export function findWays(
  catalogue: PlanningCatalogue,
  request: PlanningRequest,
  isOver: () => boolean = () => false,
): WaysFound {
  const planning = new Planning(catalogue, request);
  const unknown = planning.unknownGoalKeys();
  if (unknown.length > 0) return { kind: 'UNKNOWN_GOAL', keys: unknown };
  if (planning.goalIsHeld()) return { kind: 'ALREADY_HELD' };
  const { ways, proven } = new WaySearch(planning).run(isOver);
  return ways.length === 0 ? { kind: 'NO_WAY', proven } : { kind: 'WAYS', ways, proven };
}
