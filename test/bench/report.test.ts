import { expect, it } from 'vitest';
import type { Stint } from '../../bench/measuring/measureStint.js';
import { quantile } from '../../bench/measuring/quantile.js';
import { printReport } from '../../bench/report/printReport.js';
import { reportRows, type Stints } from '../../bench/report/reportRows.js';

function stint(requestsPerSecond: number, serverCpuMs: number | null = 1): Stint {
  return { requestsPerSecond, p50Ms: 2, p99Ms: 9, serverCpuMs, databaseCpuMs: 0.5 };
}

const measured: readonly Stints[] = [
  { operation: 'b', contender: 'leerpad, one process', stints: [stint(900), stint(1000), stint(400)] },
  { operation: 'b', contender: 'leerpad, several processes', stints: [stint(450)] },
  { operation: 'b', contender: 'PostGraphile 5', stints: [stint(300), stint(500), stint(400)] },
  { operation: 'b', contender: 'SQL statement', stints: [stint(1200), stint(1000), stint(1300, null)] },
  { operation: 'c', contender: 'leerpad, one process', stints: [stint(500)] },
  { operation: 'c', contender: 'leerpad, several processes', stints: [stint(100)] },
  { operation: 'c', contender: 'PostGraphile 5', stints: [stint(100)] },
];
const rows = reportRows(measured, true);

it('gives medians over the rounds, and their range', () => {
  expect(rows[0]).toEqual({
    operation: 'b',
    contender: 'leerpad, one process',
    requestsPerSecond: 900,
    range: [400, 1000],
    p50Ms: 2,
    p99Ms: 9,
    serverCpuMs: 1,
    databaseCpuMs: 0.5,
    ratio: null,
    goal: null,
    verdict: null,
  });
  expect(rows[3]?.serverCpuMs).toBeNull();
});

// 450 / 900, 900 / 400, 900 / 1200; 100 / 500, 500 / 100.
it('says which goals are met', () => {
  expect(rows.map(({ ratio, goal, verdict }) => [ratio, goal, verdict])).toEqual([
    [null, null, null],
    [0.5, 0.5, 'PASS'],
    [2.25, 2, 'PASS'],
    [0.75, 0.9, 'MISS'],
    [null, null, null],
    [0.2, 0.5, 'MISS'],
    [5, 5, 'PASS'],
  ]);
  const [, , one, , three, four] = printReport(rows).split('\n');
  expect(one).toContain('900 (400–1000)');
  expect(three).toMatch(/2\.25 .* PASS/);
  expect(four).toMatch(/0\.75 .* MISS/);
});

it('gives no verdict on figures that say nothing', () => {
  const unjudged = reportRows(measured, false);
  expect(unjudged.map(({ verdict }) => verdict)).toEqual(measured.map(() => null));
  expect(printReport(unjudged)).not.toMatch(/PASS|MISS/);
});

it.each([
  ['leerpad, one process', 'b', 'compares leerpad, one process with PostGraphile 5'],
  ['PostGraphile 5', 'b', 'compares leerpad, one process with PostGraphile 5'],
  ['leerpad, several processes', 'c', 'compares leerpad, several processes with leerpad, one process'],
])('refuses goals about %s on %s where that was not measured', (missing, operation, comparison) => {
  const isMissing = (one: Stints): boolean => one.contender === missing && one.operation === operation;
  const message = `A goal of operation ${operation} ${comparison}, but ${missing} is not measured.`;
  expect(() =>
    reportRows(
      measured.filter((one) => !isMissing(one)),
      true,
    ),
  ).toThrow(message);
  expect(() =>
    reportRows(
      measured.map((one) => (isMissing(one) ? { ...one, stints: [] } : one)),
      true,
    ),
  ).toThrow(message);
});

it.each([
  [[1, 2, 3, 4, 5], 0.5, 3],
  [[1, 2, 3, 4, 5], 0.99, 5],
  [[7], 0.5, 7],
])('of %j the quantile %d is %d', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});
