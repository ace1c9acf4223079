import { expect, it } from 'vitest';
import type { Stint } from '../../bench/measuring/measureStint.js';
import { quantile } from '../../bench/measuring/quantile.js';
import { printReport } from '../../bench/report/printReport.js';
import { reportRows } from '../../bench/report/reportRows.js';

function stint(requestsPerSecond: number, serverCpuMs: number | null = 1): Stint {
  return { requestsPerSecond, p50Ms: 2, p99Ms: 9, serverCpuMs, databaseCpuMs: 0.5 };
}

const rows = reportRows([
  { operation: 'b', contender: 'leerpad, one process', stints: [stint(900), stint(1000), stint(400)] },
  { operation: 'b', contender: 'PostGraphile 5', stints: [stint(300), stint(500), stint(400)] },
  { operation: 'b', contender: 'SQL statement', stints: [stint(1200), stint(1000), stint(1300, null)] },
]);

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
  });
  expect(rows[2]?.serverCpuMs).toBeNull();
});

// 900 / 400 = 2.25 and 900 / 1200 = 0.75.
it('says which goals are met', () => {
  expect(rows.map(({ ratio, goal }) => [ratio, goal])).toEqual([
    [null, null],
    [2.25, 2],
    [0.75, 0.9],
  ]);
  const [, , one, two, three] = printReport(rows).split('\n');
  expect(one).toContain('900 (400–1000)');
  expect(two).toMatch(/2\.25 .* PASS/);
  expect(three).toMatch(/0\.75 .* MISS/);
});

it.each([
  [[1, 2, 3, 4, 5], 0.5, 3],
  [[1, 2, 3, 4, 5], 0.99, 5],
  [[7], 0.5, 7],
])('of %j the quantile %d is %d', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});
