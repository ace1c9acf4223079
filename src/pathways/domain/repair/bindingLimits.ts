import { addDays } from '../../../shared/pure/calendar.js';
import type { PlanFound } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import { liftedRequest, withLimits } from './liftedRequest.js';
import type { Restriction, RestrictionKind } from './Restriction.js';
import type { Solver } from './Solver.js';
import { isBetter, isProved, type Worth, worthOf } from './Worth.js';

/** What a limit of the question costs the best plan. */
export interface LimitWorth {
  readonly limit: Restriction;
  /** Whether there is a better plan by the objectives without it; null where that is not known. */
  readonly binds: boolean | null;
  /** With a little more of it; null where it has no amount. */
  readonly more: Worth | null;
  /** Without it. */
  readonly lifted: Worth;
}

const [A_WEEK, HUNDRED_EURO, AN_HOUR] = [7, 10_000, 1];

/** Each limit of the question, with what a week, 100 euro or an hour more of it would bring, and what lifting it would. */
export function bindingLimits(request: PlanRequest, base: PlanFound, solver: Solver): readonly LimitWorth[] {
  return limitsIn(request).map((limit) => {
    const without = liftedRequest(request, [limit]);
    const lifted = solver.best(without);
    const more = withMore(request, limit.kind);
    const binds = isBetter(lifted, base, request.objectives);
    return {
      limit,
      binds: binds || (isProved(lifted) && isProved(base)) ? binds : null,
      more: more && worthOf(solver.best(more), base, more, request),
      lifted: worthOf(lifted, base, without, request),
    };
  });
}

function limitsIn({ limits, via, onlySettled }: PlanRequest): readonly Restriction[] {
  const has: Readonly<Partial<Record<RestrictionKind, boolean>>> = {
    HOURS: limits.hoursPerWeek !== null,
    BUDGET: limits.budgetCents !== null,
    LATEST_FINISH: limits.latestFinish !== null,
    TRACKS: limits.tracks !== null,
    REGIONS: limits.regions !== null,
    LANGUAGES: limits.languages !== null,
    TIMES_OF_DAY: limits.timesOfDay !== null,
    ONLY_SETTLED: onlySettled,
  };
  const kinds = (Object.keys(has) as RestrictionKind[]).filter((kind) => has[kind]);
  return [
    ...kinds.map((kind) => ({ kind, credential: null })),
    ...[...new Set(via)].map((credential) => ({ kind: 'VIA' as const, credential })),
  ];
}

function withMore(request: PlanRequest, kind: RestrictionKind): PlanRequest | null {
  const { hoursPerWeek, budgetCents, latestFinish } = request.limits;
  if (kind === 'HOURS' && hoursPerWeek !== null) return withLimits(request, { hoursPerWeek: hoursPerWeek + AN_HOUR });
  if (kind === 'BUDGET' && budgetCents !== null)
    return withLimits(request, { budgetCents: budgetCents + HUNDRED_EURO });
  if (kind === 'LATEST_FINISH' && latestFinish !== null)
    return withLimits(request, { latestFinish: addDays(latestFinish, A_WEEK) });
  return null;
}
