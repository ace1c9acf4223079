/** How much the bench generates and how long it measures. */
export interface BenchSizes {
  /** Generated persons; each has five holdings on average. */
  readonly learners: number;
  /** Different inputs of one operation, asked in rotation. */
  readonly inputs: number;
  /** Connections that ask at once. */
  readonly connections: number;
  /** Stints of every contender, taken in turns. */
  readonly rounds: number;
  /** Seconds of a stint that count. */
  readonly seconds: number;
  /** Seconds before it that do not. */
  readonly warmUpSeconds: number;
  /** Whether that is enough to say which goals are met. */
  readonly judged: boolean;
}

/** The bench as its goals mean it. */
export const wholeBench: BenchSizes = {
  learners: 200_000,
  inputs: 200,
  connections: 8,
  rounds: 5,
  seconds: 3,
  warmUpSeconds: 0.5,
  judged: true,
};

/** A look at whether everything runs; its figures say nothing. */
export const quickBench: BenchSizes = {
  learners: 2_000,
  inputs: 20,
  connections: 4,
  rounds: 1,
  seconds: 1,
  warmUpSeconds: 0.2,
  judged: false,
};
