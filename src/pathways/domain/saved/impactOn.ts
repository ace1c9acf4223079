import { compareRanks } from '../dated/compareRanks.js';
import { findPlan } from '../dated/findPlan.js';
import type { Plan, PlanFound } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import { isOnRecord } from '../isOnRecord.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { anewRequest } from './anewRequest.js';
import type { Judgement } from './Judgement.js';
import { judgePlan } from './judgePlan.js';

/**
 * What a change does to a plan that is kept. BROKEN: it can no longer be followed. RESCUED: it can be followed again.
 * CHANGED: it can be followed as before, but it, or the best plan for the same question, comes to something else.
 * UNTOUCHED: none of these.
 */
export const IMPACTS = ['BROKEN', 'RESCUED', 'CHANGED', 'UNTOUCHED'] as const;
export type ImpactKind = (typeof IMPACTS)[number];

export interface Impact {
  readonly kind: ImpactKind;
  readonly before: Judgement;
  readonly after: Judgement;
  /** The best plan for who begins on the day of knowing, or on the start date of the plan where that is later. */
  readonly bestBefore: PlanFound;
  readonly bestAfter: PlanFound;
}

/**
 * What becomes of the plan where one catalogue takes the place of another.
 * @param isOver asked again and again whether to give up; the best plans are then those known by then
 */
export function impactOn(
  plan: Plan,
  request: PlanRequest,
  from: PlanningCatalogue,
  to: PlanningCatalogue,
  isOver: () => boolean,
): Impact {
  const anew = anewRequest(request);
  const found = {
    before: judgePlan(from, request, plan, request.asOf),
    after: judgePlan(to, request, plan, request.asOf),
    bestBefore: findPlan(from, anew, isOver),
    bestAfter: findPlan(to, anew, isOver),
  };
  const isSame = JSON.stringify(figuresOf(found.before, from)) === JSON.stringify(figuresOf(found.after, to));
  return { kind: kindOf(found, isSame), ...found };
}

function kindOf({ before, after, bestBefore, bestAfter }: Omit<Impact, 'kind'>, isSame: boolean): ImpactKind {
  const [could, can] = [before, after].map(({ standing }) => standing !== 'BROKEN');
  if (could !== can) return can ? 'RESCUED' : 'BROKEN';
  return isSame && isBestSame(bestBefore, bestAfter) ? 'UNTOUCHED' : 'CHANGED';
}

/** What the plan comes to, and what each of its steps costs even where another one does not tell. */
function figuresOf({ plan, day }: Judgement, { offers }: PlanningCatalogue): unknown {
  const prices = plan?.steps.map(({ offer: key }) =>
    offers.filter((offer) => offer.key === key && isOnRecord(offer, day)).map(({ priceCents }) => priceCents),
  );
  return { plan, prices };
}

function isBestSame(one: PlanFound, other: PlanFound): boolean {
  if (!('rank' in one) || !('rank' in other)) return one.kind === other.kind;
  return compareRanks(one.rank, other.rank) === 0;
}
