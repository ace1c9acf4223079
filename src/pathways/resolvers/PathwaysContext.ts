import type { RequestContext } from '../../shared/graph/RequestContext.js';
import type { PlanningSnapshot } from '../data/readPlanningSnapshot.js';
import type { PlannerThreads } from '../threads/PlannerThreads.js';
import type { Turnstile } from './Turnstile.js';

/** What the planner's resolvers know of a request. */
export interface PathwaysContext extends RequestContext {
  /** The reference data that the request is pinned to. */
  readonly snapshot: PlanningSnapshot;
  /** Where is planned. */
  readonly planner: PlannerThreads;
  /** Where admissions of all programmes wait for their turn. */
  readonly turnstile: Turnstile;
}
