import type { PlanRequest } from '../../../src/pathways/domain/dated/PlanRequest.js';
import type { PlanningCatalogue } from '../../../src/pathways/domain/PlanningCatalogue.js';

/** A question for a dated plan that depends only on its seed. */
export interface DatedCase {
  readonly seed: number;
  readonly catalogue: PlanningCatalogue;
  readonly request: PlanRequest;
}
