import type { Contradiction } from './Contradiction.js';
import type { FactsReport, Tally, TitleReport } from './FactsReport.js';

/** The report as text: what is there, derived, unknown, damaged, contradictory. */
export function describeFacts(report: FactsReport): string {
  return [
    section('Rows', counted(report.rows)),
    section('Credentials by kind', counted(report.credentialKinds)),
    section('Outcomes by kind', counted(report.outcomeKinds)),
    section('How far the content of credentials is known', counted(report.completeness)),
    section('Rows by their weakest basis', counted(report.weakestBasis)),
    section('Fields that are derived or nobody checked', counted(report.notFound)),
    section(
      'Fields that are not known, or do not apply',
      report.unknown.map(({ table, field, unknown, of }) => `${table}.${field}: ${unknown} of ${of}`),
    ),
    section(`Repaired titles (${report.repairedTitles.length})`, report.repairedTitles.map(titled)),
    section(`Damaged titles (${report.damagedTitles.length})`, report.damagedTitles.map(titled)),
    ...contradictions(report.contradictions),
  ].join('\n');
}

function titled({ werkproces, title, twin }: TitleReport): string {
  return `${werkproces}: ${title ?? 'not known'}${twin === null ? '' : `, as ${twin}`}`;
}

function contradictions(found: readonly Contradiction[]): string[] {
  return [...Map.groupBy(found, ({ check }) => check)].map(([check, each]) =>
    section(
      `Contradiction: ${check} (${each.length})`,
      each.map((one) => `${one.where}: ${one.found}`),
    ),
  );
}

function counted(tally: Tally): string[] {
  return Object.entries(tally).map(([name, count]) => `${name}: ${count}`);
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
