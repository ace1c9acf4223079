/** A variable of a programme, by its place. */
export type Variable = number;

/** A sum of variables, each so many times. */
export type Sum = readonly (readonly [number, Variable])[];

/** A mixed-integer programme that makes its objective as small as it can, written in the LP format of CPLEX. */
export class MixedProgram {
  private readonly costs: number[] = [];
  private readonly mosts: number[] = [];
  private readonly integers: Variable[] = [];
  private readonly rows: string[] = [];

  /** 0 or 1. */
  binary(cost = 0): Variable {
    const variable = this.between(1, cost);
    this.integers.push(variable);
    return variable;
  }

  /** Any number from 0 up to the most. */
  between(most: number, cost = 0): Variable {
    this.mosts.push(most);
    return this.costs.push(cost) - 1;
  }

  addCost(variable: Variable, cost: number): void {
    this.costs[variable] = (this.costs[variable] ?? 0) + cost;
  }

  /** The sum is at least so much. */
  atLeast(sum: Sum, least: number): void {
    this.row(sum, '>=', least);
  }

  atMost(sum: Sum, most: number): void {
    this.row(sum, '<=', most);
  }

  exactly(sum: Sum, value: number): void {
    this.row(sum, '=', value);
  }

  get text(): string {
    const objective = written(this.costs.flatMap((cost, at) => (cost === 0 ? [] : [[cost, at] as const])));
    const bounds = this.mosts.map((most, at) => ` 0 <= v${String(at)} <= ${String(most)}`);
    return [
      'Minimize',
      ` value: ${objective}`,
      'Subject To',
      ...this.rows,
      'Bounds',
      ...bounds,
      'General',
      ...this.integers.map((at) => ` v${String(at)}`),
      'End\n',
    ].join('\n');
  }

  private row(sum: Sum, sense: string, limit: number): void {
    this.rows.push(` r${String(this.rows.length)}: ${written(sum)} ${sense} ${String(limit)}`);
  }
}

/** A variable may be named only once in a row, and lines may not be endless. */
function written(sum: Sum): string {
  const factors = new Map<Variable, number>();
  for (const [factor, variable] of sum) factors.set(variable, (factors.get(variable) ?? 0) + factor);
  const terms = [...factors].map(
    ([factor, times]) => `${times < 0 ? '-' : '+'} ${String(Math.abs(times))} v${String(factor)}`,
  );
  if (terms.length === 0) return '0 v0';
  return terms.map((term, at) => (at % 12 === 11 ? `${term}\n ` : term)).join(' ');
}
