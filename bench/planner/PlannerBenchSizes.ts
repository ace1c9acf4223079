import { HARD, NATIONAL, type NationalSize, TINY } from './NationalSize.js';

/** How much is asked, and for how long HiGHS may think about one question. */
export interface PlannerBenchSizes {
  readonly national: NationalSize;
  readonly hard: NationalSize;
  /** How many questions of each kind are timed, after as many that only warm up. */
  readonly ways: number;
  readonly plans: number;
  readonly fronts: number;
  /** How many questions HiGHS is asked too. */
  readonly compared: number;
  readonly highsSeconds: number;
  /** Whether the figures say enough for a verdict. */
  readonly judged: boolean;
}

export const wholePlannerBench: PlannerBenchSizes = {
  national: NATIONAL,
  hard: HARD,
  ways: 400,
  plans: 200,
  fronts: 100,
  compared: 24,
  highsSeconds: 15,
  judged: true,
};

export const quickPlannerBench: PlannerBenchSizes = {
  national: TINY,
  hard: { ...HARD, domains: 1 },
  ways: 20,
  plans: 12,
  fronts: 6,
  compared: 6,
  highsSeconds: 5,
  judged: false,
};
