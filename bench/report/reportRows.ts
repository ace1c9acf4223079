import { quantile } from '../measuring/quantile.js';
import type { Stint } from '../measuring/measureStint.js';
import { checkGoals, type Goal, goalOf } from './goals.js';
import type { ReportRow } from './ReportRow.js';

/** The stints of one contender on one operation, one a round. */
export interface Stints {
  readonly operation: string;
  readonly contender: string;
  readonly stints: readonly Stint[];
}

/**
 * The rows of the report: medians over the rounds, and where there is a goal how far it is met.
 * @param judged whether the figures say enough for a verdict
 * @throws Error when somebody whom a goal is about was not measured
 */
export function reportRows(measured: readonly Stints[], judged: boolean): ReportRow[] {
  checkGoals(measured.filter(({ stints }) => stints.length > 0));
  const speed = (operation: string, contender: string): number => {
    const found = measured.find((one) => one.operation === operation && one.contender === contender);
    return median(found?.stints.map(({ requestsPerSecond }) => requestsPerSecond) ?? []);
  };
  return measured.map(({ operation, contender, stints }) => {
    const goal = goalOf(operation, contender);
    const ratio = goal ? speed(operation, goal.subject) / speed(operation, goal.other) : null;
    return {
      operation,
      contender,
      ...figuresOf(stints),
      ratio,
      goal: goal?.atLeast ?? null,
      verdict: judged && goal && ratio !== null ? verdict(ratio, goal) : null,
    };
  });
}

function figuresOf(stints: readonly Stint[]): Omit<ReportRow, keyof Stints | 'ratio' | 'goal' | 'verdict'> {
  const speeds = stints.map(({ requestsPerSecond }) => requestsPerSecond);
  return {
    requestsPerSecond: median(speeds),
    range: [Math.min(...speeds), Math.max(...speeds)],
    p50Ms: median(stints.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(stints.map(({ p99Ms }) => p99Ms)),
    serverCpuMs: medianKnown(stints.map(({ serverCpuMs }) => serverCpuMs)),
    databaseCpuMs: medianKnown(stints.map(({ databaseCpuMs }) => databaseCpuMs)),
  };
}

function verdict(ratio: number, { atLeast }: Goal): 'PASS' | 'MISS' {
  return ratio >= atLeast ? 'PASS' : 'MISS';
}

function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((one, other) => one - other),
    0.5,
  );
}

function medianKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? median(known) : null;
}
