import type { Plan, PlanFound, PlanValue, Rank } from '../dated/Plan.js';
import type { Objective, PlanRequest } from '../dated/PlanRequest.js';

/** What a changed question saves on the best plan: below 0 where it takes more. */
export interface Saved {
  readonly days: number;
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
 */
export function worthOf(changed: PlanFound, base: PlanFound, request: PlanRequest): Worth {
  const [before, after] = [valueOf(base), valueOf(changed)];
  return {
    request,
    kind: changed.kind,
    plan: 'plan' in changed ? changed.plan : null,
    rank: 'rank' in changed ? changed.rank : null,
    saved:
      before && after
        ? savedBetween(before, after, request.ranking === 'GUARANTEED' ? 'guaranteedSbu' : 'ifGrantedSbu')
        : null,
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
      days: sum.days + one.days,
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

function savedBetween(before: Valued, after: Valued, load: 'guaranteedSbu' | 'ifGrantedSbu'): Saved {
  return {
    days: before.days - after.days,
    sbu: before[load] - after[load],
    cents: before.costCents === null || after.costCents === null ? null : before.costCents - after.costCents,
    awayDays: before.awayDays - after.awayDays,
  };
}
