import type { NoQuestion, PlanFound } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import { RANKINGS } from '../PlanningRequest.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { bindingLimits, type LimitWorth } from './bindingLimits.js';
import type { Unit } from './Change.js';
import { changedRequest } from './changedRequest.js';
import { recognisableUnits } from './recognisableUnits.js';
import { Solver } from './Solver.js';
import { addedUp, type Saved, type Worth, worthOf } from './Worth.js';

/** Units that are recognised together, and what that is worth. */
export interface RecognisedTogether extends Worth {
  readonly units: readonly Unit[];
  /** What each of them saves alone, added up; null where one is not known. */
  readonly apart: Saved | null;
}

export interface RecognitionValue {
  readonly kind: 'VALUED';
  /** The best plan without any of the recognitions. */
  readonly base: PlanFound;
  readonly units: readonly Unit[];
  /** Each unit alone, then pairs, and so on to all of them. */
  readonly sets: readonly RecognisedTogether[];
  /** Whether these are all sets, and all of them proved. */
  readonly complete: boolean;
  readonly limits: readonly LimitWorth[];
  /** How many questions were searched for. */
  readonly solves: number;
}

export type Valued = RecognitionValue | NoQuestion | { readonly kind: 'TIMED_OUT' };

/** More units than so many are looked at alone, by twos and all together. */
const MOST_IN_ALL_SETS = 6;
export const MOST_UNITS = 15;
const MOST_SOLVES = 300;

/**
 * What recognitions would save on the best plan, alone and together, and which limit binds it.
 * @param asked the units; null: those for which there is evidence that may exempt them
 * @param isOver asked again and again whether to give up; what is known then is answered
 */
export function recognitionValue(
  catalogue: PlanningCatalogue,
  request: PlanRequest,
  asked: readonly Unit[] | null,
  isOver: () => boolean,
): Valued {
  const solver = new Solver(catalogue, isOver, MOST_SOLVES);
  const base = solver.best(request);
  if (base.kind === 'TIMED_OUT') return { kind: 'TIMED_OUT' };
  if (base.kind === 'ALREADY_HELD' || base.kind === 'UNKNOWN_GOAL') return base;
  const evident = asked ?? evidentUnits(catalogue, request, solver);
  const units = evident.slice(0, MOST_UNITS);
  const limits = bindingLimits(request, base, solver);
  const worths = setsOf(units).map((some) => {
    const changed = changedRequest(request, { kind: 'RECOGNITION', units: some });
    return { units: some, ...worthOf(solver.best(changed), base, changed, request) };
  });
  const alone = new Map(
    worths.flatMap(({ units: [one, ...others], saved }) => (others.length === 0 ? [[one, saved]] : [])),
  );
  const sets = worths.map((one) => ({ ...one, apart: addedUp(one.units.map((unit) => alone.get(unit) ?? null)) }));
  const areAll = units.length <= MOST_IN_ALL_SETS && evident.length === units.length;
  const complete = areAll && sets.every(({ proven }) => proven);
  return { kind: 'VALUED', base, units, sets, complete, limits, solves: solver.solves };
}

/** What may be exempted on the best plan, as it is certain and as it is if granted; and in what must be taken, of what is held elsewhere or said. */
function evidentUnits(catalogue: PlanningCatalogue, request: PlanRequest, solver: Solver): readonly Unit[] {
  const plans = RANKINGS.map((ranking) => solver.best({ ...request, ranking }));
  const steps = plans.flatMap((found) => ('plan' in found ? found.plan.steps : []));
  const onPlans = steps.flatMap(({ credential, exemptibleParts }) => {
    const parts = catalogue.credentials.get(credential)?.parts ?? [];
    const exemptible = parts.filter((part) => exemptibleParts.includes(part.key));
    return exemptible.flatMap(({ outcome }) => (outcome === null ? [] : { credential, outcome }));
  });
  const { holdings, claimedOutcomes } = request.profile;
  const evidence = new Set([...claimedOutcomes, ...holdings.flatMap(({ outcome }) => outcome ?? [])]);
  const inMusts = recognisableUnits(catalogue, request).filter(({ outcome }) => evidence.has(outcome));
  const named = [...onPlans, ...inMusts].map((unit) => [`${unit.credential} ${unit.outcome}`, unit] as const);
  return [...new Map([...named].sort(([a], [b]) => (a < b ? -1 : 1))).values()];
}

/** All sets that are not empty, the smallest first; of many units only those of one, of two and of all. */
function setsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const sizes = Array.from({ length: units.length }, (_, at) => at + 1);
  const wanted = units.length <= MOST_IN_ALL_SETS ? sizes : sizes.filter((size) => size <= 2 || size === units.length);
  return wanted.flatMap((size) => setsOfSize(units, size));
}

function setsOfSize([first, ...others]: readonly Unit[], size: number): readonly (readonly Unit[])[] {
  if (size === 0) return [[]];
  if (first === undefined) return [];
  return [...setsOfSize(others, size - 1).map((some) => [first, ...some]), ...setsOfSize(others, size)];
}
