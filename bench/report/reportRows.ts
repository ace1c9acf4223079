import { quantile } from '../measuring/quantile.js';
import type { Stint } from '../measuring/measureStint.js';
import { goalOf } from './goals.js';
import type { ReportRow } from './ReportRow.js';

/** The stints of one contender on one operation, one a round. */
export interface Stints {
  readonly operation: string;
  readonly contender: string;
  readonly stints: readonly Stint[];
}

/** The rows of the report: medians over the rounds, and where there is a goal how far it is met. */
export function reportRows(measured: readonly Stints[]): ReportRow[] {
  const speed = (operation: string, contender: string): number => {
    const found = measured.find((one) => one.operation === operation && one.contender === contender);
    return median(found?.stints.map(({ requestsPerSecond }) => requestsPerSecond) ?? []);
  };
  return measured.map(({ operation, contender, stints }) => {
    const goal = goalOf(operation, contender);
    const speeds = stints.map(({ requestsPerSecond }) => requestsPerSecond);
    return {
      operation,
      contender,
      requestsPerSecond: median(speeds),
      range: [Math.min(...speeds), Math.max(...speeds)],
      p50Ms: median(stints.map(({ p50Ms }) => p50Ms)),
      p99Ms: median(stints.map(({ p99Ms }) => p99Ms)),
      serverCpuMs: medianKnown(stints.map(({ serverCpuMs }) => serverCpuMs)),
      databaseCpuMs: medianKnown(stints.map(({ databaseCpuMs }) => databaseCpuMs)),
      ratio: goal ? speed(operation, goal.subject) / speed(operation, goal.other) : null,
      goal: goal?.atLeast ?? null,
    };
  });
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
