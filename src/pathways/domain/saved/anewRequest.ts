import type { PlanRequest } from '../dated/PlanRequest.js';

/** The question of a plan that is kept, asked by who begins on the day of knowing, or on its start date where that is later. */
export function anewRequest(request: PlanRequest): PlanRequest {
  return { ...request, startDate: request.asOf > request.startDate ? request.asOf : request.startDate };
}
