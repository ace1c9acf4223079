import type { TargetGroup } from '../../shared/pure/holding.js';
import type { PlanningProfile } from '../../shared/pure/planningProfile.js';
import type { PlanRequest } from '../domain/dated/PlanRequest.js';
import type { Computed } from '../types/Computed.js';
import type { OptimalPathwayArgs } from '../types/OptimalPathwayArgs.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { instantOf } from './planningRequestOf.js';
import { planRequestOf } from './planRequestOf.js';
import { untilOf } from './untilOf.js';

/** A question for dated plans. */
export interface PlanQuestion {
  readonly request: PlanRequest;
  /** What the answer says of itself. */
  readonly computed: Computed;
  /** Aborts when it is to be answered with what is known. */
  readonly until: AbortSignal;
}

/**
 * The question, checked.
 * @param targetGroups those that the person belongs to; null: not known
 * @throws CodedError BAD_INPUT or BAD_ID naming the argument
 */
export function planQuestionOf(
  profile: PlanningProfile,
  targetGroups: readonly TargetGroup[] | null,
  args: OptimalPathwayArgs,
  context: PathwaysContext,
): PlanQuestion {
  const request = planRequestOf(profile, targetGroups, args, context);
  const computed = { snapshotId: context.snapshot.id, asOf: instantOf(args, context), startDate: request.startDate };
  return { request, computed, until: untilOf(args, context) };
}
