import { findPlan } from '../../src/pathways/domain/dated/findPlan.js';
import type { PlanRequest } from '../../src/pathways/domain/dated/PlanRequest.js';
import type { Comparison, Contest } from './compareWays.js';
import { datedChoicesFor } from './highs/DatedChoices.js';
import { plansByOffers } from './highs/plansByOffers.js';
import { plansByStarts } from './highs/plansByStarts.js';
import { limit, timed } from './timed.js';

/** What needs no solving. */
const HOPELESS = { ms: 0, result: null };

/** How many characters of a programme HiGHS is given at most: as WebAssembly it takes no more than 134 million. */
const MOST_CHARACTERS = 100_000_000;

/**
 * Asks the question for a dated plan of the planner, of formulation A and of formulation B. The value is that of the
 * objective.
 * @returns null where there is nothing to compare: the goal is held, the planner ran out of time, or a programme is longer
 * than HiGHS can take
 */
export function comparePlans(request: PlanRequest, contest: Contest, find = findPlan): Comparison | null {
  const { catalogue, highs, highsSeconds, plannerMs } = contest;
  const answer = timed(() => find(catalogue, request, limit(plannerMs)));
  const { kind } = answer.result;
  if (kind !== 'OPTIMAL' && kind !== 'INFEASIBLE') return null;
  const value = 'rank' in answer.result ? (answer.result.rank[0] ?? 0) : null;
  const choices = datedChoicesFor(catalogue, request);
  const isHopeless = choices.musts.some((key) => !choices.choosable.has(key));
  const programs = isHopeless ? [] : [plansByStarts(choices), plansByOffers(choices)];
  if (programs.some(({ text }) => text.length > MOST_CHARACTERS)) return null;
  return {
    planner: { ms: answer.ms, result: value },
    byHighs: isHopeless
      ? [HOPELESS, HOPELESS]
      : programs.map((program) => {
          const { ms, result } = timed(() => highs.solve(program, highsSeconds));
          if (result.kind === 'LIMIT') return { ms, result: 'LIMIT' as const };
          return { ms, result: result.kind === 'INFEASIBLE' ? null : result.value };
        }),
  };
}
