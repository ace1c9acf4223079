import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { AnyOne } from './search/Incumbents.js';
import type { PlanRequest } from './PlanRequest.js';
import { prepareSearch } from './search/prepareSearch.js';

/**
 * Whether there is a plan at all, be it a bad one: known sooner than the best one is.
 * @param isOver asked again and again whether to give up
 * @returns null where it is not known in time
 */
export function hasPlan(catalogue: PlanningCatalogue, request: PlanRequest, isOver: () => boolean): boolean | null {
  const incumbents = new AnyOne();
  const search = prepareSearch(catalogue, request, { incumbents, differBy: null });
  if ('kind' in search) return false;
  const { done, value } = search.run(isOver).next();
  if (!done || incumbents.all.length > 0) return true;
  return value === null ? false : null;
}
