import type { PlanningCatalogue } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { PlanningRequest } from '../../../src/pathways/domain/PlanningRequest.js';

/** A question to the planner that depends only on its seed. */
export interface PlanningCase {
  readonly seed: number;
  readonly catalogue: PlanningCatalogue;
  readonly request: PlanningRequest;
}
