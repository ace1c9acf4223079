import type { ImportOutcome, LocatedReject } from './ImportOutcome.js';
import type { Difference } from './ImportPlan.js';

const SIGNS = { ADDED: '+', CHANGED: '~', GONE: '-' } as const;
const LONGEST_VALUE = 80;

/** What an import did, for people: differences when asked for, rejects, contradictions, what is not used, and a summary. */
export function importReport(outcome: ImportOutcome, { withDifferences }: { withDifferences: boolean }): string {
  const { differences, rejects, notices, unused } = outcome;
  const lines = [
    ...(withDifferences ? differences.flatMap(differenceLines) : []),
    ...section('Rejected:', rejects.map(rejectLine)),
    ...section('Contradicted:', notices),
    ...section('Not used:', unused.size === 0 ? [] : [unusedLine(unused)]),
    summaryOf(outcome),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function differenceLines({ kind, what, key, name, fields }: Difference): string[] {
  return [
    `${SIGNS[kind]} ${what} ${key}: ${name}`,
    ...fields.map(({ field, from, to }) => `    ${field}: ${shown(from)} → ${shown(to)}`),
  ];
}

function rejectLine({ file, path, line, value, reason }: LocatedReject): string {
  return `${file}${line === null ? '' : `, line ${line}`}, ${path}: ${shown(value)}: ${reason}`;
}

function unusedLine(unused: ReadonlyMap<string, number>): string {
  return [...unused]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, count]) => `${name} (${count})`)
    .join(', ');
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function summaryOf({ standard, writer, files, differences, unchanged, rejects, isWritten }: ImportOutcome): string {
  const count = (kind: Difference['kind']) => differences.filter((each) => each.kind === kind).length;
  const counts = `${count('ADDED')} added, ${count('CHANGED')} changed, ${count('GONE')} gone, ${unchanged} unchanged, ${rejects.length} rejected`;
  const ending =
    differences.length === 0 ? 'There was nothing to change.' : isWritten ? 'Written.' : 'Nothing was written.';
  return `${standard}, ${files} ${files === 1 ? 'file' : 'files'}, source "${writer}": ${counts}. ${ending}`;
}
