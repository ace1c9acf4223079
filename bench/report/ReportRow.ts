/** One contender on one operation: medians over the rounds. */
export interface ReportRow {
  readonly operation: string;
  readonly contender: string;
  readonly requestsPerSecond: number;
  /** Of the rounds: the slowest and the fastest. */
  readonly range: readonly [number, number];
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Milliseconds of processor per request of the contender's processes; null where the kernel does not tell. */
  readonly serverCpuMs: number | null;
  /** The same of the database server. */
  readonly databaseCpuMs: number | null;
  /** How many times the requests per second of `against` the subject of the goal answers; null where there is none. */
  readonly ratio: number | null;
  readonly goal: number | null;
  /** Whether the goal is met; null where there is none, and where the figures say nothing. */
  readonly verdict: 'PASS' | 'MISS' | null;
}
