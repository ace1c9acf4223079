import type { ReportRow } from './ReportRow.js';

const headings = ['', 'contender', 'req/s (min–max)', 'p50 ms', 'p99 ms', 'CPU ms', 'db CPU ms', 'ratio', 'goal', ''];

/** The rows as a Markdown table. A goal that is not met says MISS, where there is a verdict. */
export function printReport(rows: readonly ReportRow[]): string {
  const lines = [headings, ...rows.map(cells)];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0), 3));
  const [head = '', ...body] = lines.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

function cells(row: ReportRow): string[] {
  const [least, most] = row.range;
  return [
    row.operation,
    row.contender,
    `${Math.round(row.requestsPerSecond)} (${Math.round(least)}–${Math.round(most)})`,
    figure(row.p50Ms),
    figure(row.p99Ms),
    figure(row.serverCpuMs),
    figure(row.databaseCpuMs),
    figure(row.ratio),
    row.goal === null ? '' : `≥ ${row.goal}`,
    row.verdict ?? '',
  ];
}

function figure(value: number | null): string {
  return value === null ? '' : value.toFixed(2);
}
