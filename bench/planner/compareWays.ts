import { findWays } from '../../src/pathways/domain/findWays.js';
import type { PlanningCatalogue } from '../../src/pathways/domain/PlanningCatalogue.js';
import type { PlanningRequest } from '../../src/pathways/domain/PlanningRequest.js';
import type { WaysFound } from '../../src/pathways/domain/Way.js';
import { choicesFor } from './highs/Choices.js';
import type { Highs, Solution } from './highs/openHighs.js';
import { solveByCuts } from './highs/waysByCuts.js';
import { waysByOrder } from './highs/waysByOrder.js';
import { limit, type Timed, timed } from './timed.js';

/** One question to the planner and to both formulations. The value is the least load, null where there is no way. */
export interface Comparison {
  readonly planner: Timed<number | null>;
  /** LIMIT: not proved within the time. */
  readonly byHighs: readonly Timed<number | null | 'LIMIT'>[];
}

export interface Contest {
  readonly catalogue: PlanningCatalogue;
  readonly highs: Highs;
  readonly highsSeconds: number;
  readonly plannerMs: number;
  /** Whether HiGHS is spared too what costs more than a way that is at hand. */
  readonly isTight?: boolean;
}

/**
 * Asks the question of the planner, of formulation A and of formulation B, one after the other.
 * @returns null where there is nothing to compare: the goal is held, or the planner ran out of time
 */
export function compareWays(request: PlanningRequest, contest: Contest, find = findWays): Comparison | null {
  const { catalogue, highs, highsSeconds, plannerMs } = contest;
  const answer = timed(() => find(catalogue, { ...request, count: 1 }, limit(plannerMs)));
  const value = valueOf(answer.result, request);
  if (value === undefined) return null;
  const choices = choicesFor(catalogue, request, contest.isTight);
  const isHopeless = choices.choosable.size === 0;
  const program = waysByOrder(choices);
  const solvers = [
    () => highs.solve(program, highsSeconds),
    () => solveByCuts(choices, highs, highsSeconds, () => performance.now()),
  ];
  return {
    planner: { ms: answer.ms, result: value },
    byHighs: solvers.map((solve) => {
      if (isHopeless) return { ms: 0, result: null };
      const { ms, result } = timed(solve);
      return { ms, result: valueFound(result) };
    }),
  };
}

/** Whether two of those who proved a value found different ones. */
export function differs({ planner, byHighs }: Comparison): boolean {
  return byHighs.some(({ result }) => result !== 'LIMIT' && result !== planner.result);
}

function valueOf(found: WaysFound, { ranking }: PlanningRequest): number | null | undefined {
  if (!('proven' in found) || !found.proven) return undefined;
  const way = found.kind === 'WAYS' ? found.ways[0] : null;
  if (way === null) return null;
  return way && (ranking === 'GUARANTEED' ? way.guaranteedSbu : way.ifGrantedSbu);
}

function valueFound({ kind, value }: Solution): number | null | 'LIMIT' {
  if (kind === 'LIMIT') return 'LIMIT';
  return kind === 'INFEASIBLE' ? null : value;
}
