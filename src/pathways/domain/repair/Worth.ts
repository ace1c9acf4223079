import { daysBetween } from '../../../shared/pure/calendar.js';
import type { Plan, PlanFound, PlanValue, Rank } from '../dated/Plan.js';
import type { Objective, PlanRequest } from '../dated/PlanRequest.js';

/** What a changed question saves on the best plan: below 0 where it takes more. */
export interface Saved {
  /** By which the last step ends earlier; null where the start is another and a goal that is held has no end. */
  readonly days: number | null;
  /** Of the load that counts. */
  readonly sbu: number;
  /** Null where a price on one of the plans is not known. */
  readonly cents: number | null;
  readonly awayDays: number;
}

/** The best plan of a changed question beside that of the question itself. */
export interface Worth {
  readonly request: PlanRequest;
  readonly kind: PlanFound['kind'];
  readonly plan: Plan | null;
  readonly rank: Rank | null;
  /** Null where one of the two has no plan. */
  readonly saved: Saved | null;
  /** Whether it is proved. */
  readonly proven: boolean;
}

type Valued = Pick<PlanValue, 'days' | 'guaranteedSbu' | 'ifGrantedSbu' | 'costCents' | 'awayDays'>;

const NOTHING: Valued = { days: 0, guaranteedSbu: 0, ifGrantedSbu: 0, costCents: 0, awayDays: 0 };

/**
 * What the answer to a changed question is worth beside that to the question; a goal that is held then takes nothing.
 * @param request the changed one
 * @param asked the question itself
 */
export function worthOf(changed: PlanFound, base: PlanFound, request: PlanRequest, asked: PlanRequest): Worth {
  const [before, after] = [valueOf(base), valueOf(changed)];
  const sooner = daysBetween(request.startDate, asked.startDate);
  const hasEnds = 'plan' in changed && 'plan' in base;
  const load = request.ranking === 'GUARANTEED' ? 'guaranteedSbu' : 'ifGrantedSbu';
  return {
    request,
    kind: changed.kind,
    plan: 'plan' in changed ? changed.plan : null,
    rank: 'rank' in changed ? changed.rank : null,
    saved: before && after ? savedBetween(before, after, load, sooner === 0 || hasEnds ? sooner : null) : null,
    proven: isProved(changed) && isProved(base),
  };
}

/** Whether the first is better than the second in the objectives, in their order; any plan is better than none. */
export function isBetter(one: PlanFound, other: PlanFound, objectives: readonly Objective[]): boolean {
  if (!('rank' in one)) return false;
  if (!('rank' in other)) return true;
  const at = objectives.findIndex((_, place) => one.rank[place] !== other.rank[place]);
  return at >= 0 && (one.rank[at] as number) < (other.rank[at] as number);
}

/** Null where one of them is. */
export function addedUp(savings: readonly (Saved | null)[]): Saved | null {
  let sum: Saved = { days: 0, sbu: 0, cents: 0, awayDays: 0 };
  for (const one of savings) {
    if (one === null) return null;
    sum = {
      days: sum.days === null || one.days === null ? null : sum.days + one.days,
      sbu: sum.sbu + one.sbu,
      cents: sum.cents === null || one.cents === null ? null : sum.cents + one.cents,
      awayDays: sum.awayDays + one.awayDays,
    };
  }
  return sum;
}

export function isProved({ kind }: PlanFound): boolean {
  return kind !== 'FEASIBLE' && kind !== 'TIMED_OUT';
}

function valueOf(found: PlanFound): Valued | null {
  if (found.kind === 'ALREADY_HELD') return NOTHING;
  return 'plan' in found ? found.plan.value : null;
}

/** @param sooner by how many days the second one starts earlier; null where their ends cannot be compared */
function savedBetween(
  before: Valued,
  after: Valued,
  load: 'guaranteedSbu' | 'ifGrantedSbu',
  sooner: number | null,
): Saved {
  return {
    days: sooner === null ? null : before.days - after.days + sooner,
    sbu: before[load] - after[load],
    cents: before.costCents === null || after.costCents === null ? null : before.costCents - after.costCents,
    awayDays: before.awayDays - after.awayDays,
  };
}
