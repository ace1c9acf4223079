import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { TargetGroup } from '../../../shared/pure/holding.js';
import type { DocumentStep, PlanDocument } from '../../../shared/pure/planDocument.js';
import type { PlanningProfile } from '../../../shared/pure/planningProfile.js';
import type { Plan, PlanAward, PlanStep } from '../dated/Plan.js';
import type { Limits, Objective, PlanRequest } from '../dated/PlanRequest.js';

/** A plan that was kept, with the question that it answers as somebody would ask it now. */
export interface KeptPlan {
  readonly plan: Plan;
  readonly request: PlanRequest;
}

/** Limits that a question could not have when older plans were kept. */
const NOT_ASKED_THEN: Partial<Limits> = { timesOfDay: null };

/**
 * What a document says, for the person as known now.
 * @param asOf the day by whose record the question is asked
 */
export function keptPlan(
  { request: asked, steps, value }: PlanDocument,
  { profile, groups }: { readonly profile: PlanningProfile; readonly groups: readonly TargetGroup[] },
  asOf: IsoDate,
): KeptPlan {
  const { goal, startDate, via, onlySettled, countBy, objectives, world, limits } = asked;
  const request: PlanRequest = {
    ...{ profile, goal, startDate, asOf, via, onlySettled, world },
    ranking: countBy,
    targetGroups: groups,
    objectives: objectives as readonly string[] as readonly [Objective, ...Objective[]],
    limits: { ...NOT_ASKED_THEN, ...limits } as unknown as Limits,
  };
  return {
    plan: {
      steps: steps.flatMap((step) => stepOf(step) ?? []),
      awards: steps.flatMap((step) => awardIn(step) ?? []),
      value: value as unknown as Plan['value'],
    },
    request,
  };
}

function stepOf(step: DocumentStep): PlanStep | null {
  const { offer, credential, kind, provider: _provider, track: _track, ...rest } = step;
  const { hoursPerWeek: _hours, priceCents: _price, ...planned } = rest;
  return offer === null || credential === null ? null : { ...planned, offer, credential, module: kind === 'MODULE' };
}

function awardIn({ kind, credential, endDate }: DocumentStep): PlanAward | null {
  return kind === 'AWARD' && credential !== null ? { credential, on: endDate } : null;
}
