import { compareRanks } from './compareRanks.js';
import type { Rank } from './Plan.js';
import type { Objective, PlanRequest } from './PlanRequest.js';

/** What a plan is ranked by. */
export interface Ranked {
  readonly days: number;
  /** The load that counts. */
  readonly sbu: number;
  readonly costCents: number;
  readonly awayDays: number;
  /** Until the first credential that an aim builds on; looked at only where that is an objective. */
  readonly firstDays: number;
  readonly settled: boolean;
  readonly steps: number;
}

/** The objectives in their order; among equals what is settled, then has the fewest steps, ends first, has the least load. */
export function rankOf(ranked: Ranked, objectives: readonly Objective[]): Rank {
  const { days, sbu, settled, steps } = ranked;
  return [...objectives.map((objective) => valueOf(ranked, objective)), settled ? 0 : 1, steps, days, sbu];
}

function valueOf({ days, sbu, costCents, awayDays, firstDays }: Ranked, objective: Objective): number {
  switch (objective) {
    case 'FINISH':
      return days;
    case 'STUDY_LOAD':
      return sbu;
    case 'COST':
      return costCents;
    case 'TRAVEL':
      return awayDays;
    case 'FIRST_CREDENTIAL':
      return firstDays;
  }
}

/** The ranks of some of which every plan that is asked about is at or above one, the least first. */
export function ranksOf(
  alternatives: readonly Ranked[],
  { objectives }: Pick<PlanRequest, 'objectives'>,
): readonly Rank[] {
  return alternatives.map((one) => rankOf(one, objectives)).sort(compareRanks);
}
