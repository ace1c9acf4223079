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

/** How many steps there are at a rank. */
export function stepsOf(rank: Rank, { objectives }: Pick<PlanRequest, 'objectives'>): number {
  return rank[objectives.length + 1] as number;
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

/** What both are at or above, each figure by itself. */
export function leastOfBoth(one: Ranked, other: Ranked): Ranked {
  return { ...eachFigure(one, other, Math.min), settled: one.settled || other.settled };
}

/** What is at or above both is at or above this in every figure; of being settled the first says it. */
export function mostOfBoth(one: Ranked, other: Ranked): Ranked {
  return { ...eachFigure(one, other, Math.max), settled: one.settled };
}

function eachFigure(one: Ranked, other: Ranked, of: (a: number, b: number) => number): Omit<Ranked, 'settled'> {
  return {
    days: of(one.days, other.days),
    sbu: of(one.sbu, other.sbu),
    costCents: of(one.costCents, other.costCents),
    awayDays: of(one.awayDays, other.awayDays),
    firstDays: of(one.firstDays, other.firstDays),
    steps: of(one.steps, other.steps),
  };
}
