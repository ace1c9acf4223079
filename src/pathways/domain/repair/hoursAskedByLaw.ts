import { catalogueKnownOn } from '../catalogueKnownOn.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { leavesOf } from './leavesOf.js';

/** The hours of work a week that some rule asks for, the fewest first. */
export function hoursAskedByLaw(catalogue: PlanningCatalogue, { asOf }: PlanRequest): readonly number[] {
  const rules = catalogueKnownOn(catalogue, asOf).law.all;
  const leaves = rules.flatMap(({ requirement }) => (requirement ? leavesOf(requirement, () => null) : []));
  const hours = leaves.flatMap(({ leaf }) => (leaf.kind === 'WORKS' ? leaf.hoursPerWeek : []));
  return [...new Set(hours)].sort((a, b) => a - b);
}
