import type { RequestContext } from '../../shared/graph/RequestContext.js';
import type { PlanningSnapshot } from '../data/readPlanningSnapshot.js';

/** What the planner's resolvers know of a request. */
export interface PathwaysContext extends RequestContext {
  /** The reference data that the request is pinned to. */
  readonly snapshot: PlanningSnapshot;
}
