/** A line of the report: what was measured, and where there is a goal how far it is met. */
export interface PlannerFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | '×' | '%' | '';
  /** What is wanted: at most so much, or at least. */
  readonly goal: { readonly atMost: number } | { readonly atLeast: number } | null;
  /** Null where there is no goal, and where the figures say nothing. */
  readonly verdict: 'PASS' | 'MISS' | null;
}

export function plannerFigure(
  name: string,
  value: number,
  unit: PlannerFigure['unit'],
  goal: PlannerFigure['goal'] = null,
  isJudged = true,
): PlannerFigure {
  const isMet = goal !== null && ('atMost' in goal ? value <= goal.atMost : value >= goal.atLeast);
  return { name, value, unit, goal, verdict: goal === null || !isJudged ? null : isMet ? 'PASS' : 'MISS' };
}

/** The figures as a Markdown table. */
export function printFigures(figures: readonly PlannerFigure[]): string {
  const lines = figures.map(({ name, value, unit, goal, verdict }) => [
    name,
    `${value.toFixed(unit === 'ms' ? 2 : unit === '×' ? 0 : 1)}${unit === '' ? '' : ` ${unit}`}`,
    goal === null ? '' : 'atMost' in goal ? `≤ ${String(goal.atMost)}` : `≥ ${String(goal.atLeast)}`,
    verdict ?? '',
  ]);
  const all = [['', 'figure', 'goal', ''], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(3, ...all.map((line) => line[column]?.length ?? 0)));
  const [head = '', ...body] = all.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}
