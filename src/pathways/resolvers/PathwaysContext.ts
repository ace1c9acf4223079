import type { RequestContext } from '../../shared/graph/RequestContext.js';
import type { PlanDocument } from '../../shared/pure/planDocument.js';
import type { PlanningSnapshot } from '../data/readPlanningSnapshot.js';
import type { PlannerThreads } from '../threads/PlannerThreads.js';
import type { Turnstile } from './Turnstile.js';

/** What the planner's resolvers know of a request. */
export interface PathwaysContext extends RequestContext {
  /** The reference data that the request is pinned to. */
  readonly snapshot: PlanningSnapshot;
  /** Where is planned. */
  readonly planner: PlannerThreads;
  /** A plan as clients may keep it: nobody but us can make one. */
  readonly seal: (document: PlanDocument) => string;
  /** Global id of the learner from whose own record is planned; left out where a profile is given. */
  readonly learner?: string;
  /** Where admissions of all programmes wait for their turn. */
  readonly turnstile: Turnstile;
}
