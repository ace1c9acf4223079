import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { type Difference, differenceOf } from './differenceOf.js';
import { compareRanks } from './compareRanks.js';
import { Every } from './search/Incumbents.js';
import type { Label } from './search/Label.js';
import type { PlansFound } from './Plan.js';
import { planOf } from './planOf.js';
import type { PlanRequest } from './PlanRequest.js';
import { prepareSearch } from './search/prepareSearch.js';

/**
 * The best plan and the best ones that differ from it and from each other in what is asked, by their ranks, none of them
 * redundant.
 * @param most how many are answered
 * @param isOver asked again and again whether to give up; what is known then is answered
 */
export function findAlternatives(
  catalogue: PlanningCatalogue,
  request: PlanRequest,
  differBy: Difference,
  most: number,
  isOver: () => boolean,
): PlansFound {
  const search = prepareSearch(catalogue, request, { incumbents: new Every(), differBy });
  if ('kind' in search) return search;
  const looked: Label[] = [];
  const answered = new Map<string, Label>();
  const run = search.run(isOver);
  let next = run.next();
  for (; !next.done; next = run.next()) {
    const label = next.value;
    const difference = differenceOf(label.steps, differBy);
    const isNew = !answered.has(difference) && !looked.some((one) => isLess(one, label) && isPartOf(one, label));
    if (isNew && answered.size === most) break;
    if (isNew) answered.set(difference, label);
    looked.push(label);
  }
  if (answered.size === 0) return next.done && next.value === null ? { kind: 'INFEASIBLE' } : { kind: 'TIMED_OUT' };
  return {
    kind: 'PLANS',
    complete: next.done === true && next.value === null,
    plans: [...answered.values()].map((one) => ({ plan: planOf(one, request), rank: one.bound, proven: true })),
  };
}

/** Whether it comes before the other by its rank: of those with an equal one any may have been found first. */
function isLess({ bound }: Label, other: Label): boolean {
  return compareRanks(bound, other.bound) < 0;
}

/** Whether the plan takes some of the credentials that the other takes, or parts of them, and nothing else. */
function isPartOf(label: Label, other: Label): boolean {
  const [some, all] = [label, other].map(({ steps }) => new Set(steps.map(({ award }) => award.credential.key)));
  return some !== undefined && all !== undefined && some.size < all.size && some.isSubsetOf(all);
}
