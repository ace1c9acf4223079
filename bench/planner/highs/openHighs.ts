import loadHighs from 'highs';
import type { MixedProgram, Variable } from './MixedProgram.js';

/** What HiGHS made of a programme. */
export interface Solution {
  /** LIMIT: the time was over before it was proved. */
  readonly kind: 'OPTIMAL' | 'INFEASIBLE' | 'LIMIT';
  readonly value: number;
  readonly isOne: (variable: Variable) => boolean;
}

export interface Highs {
  /** @param seconds how long it may take at most */
  solve(program: Pick<MixedProgram, 'text'>, seconds: number): Solution;
}

// The package is an ES module whose types are written as for a CommonJS one.
const load = loadHighs as unknown as typeof loadHighs.default;

/** All values are whole, so what is less than half of one away is proved. */
const GAPS = { mip_rel_gap: 0, mip_abs_gap: 0.5 };

/** HiGHS as WebAssembly, in this process, on one thread. */
export async function openHighs(): Promise<Highs> {
  const highs = await load();
  return {
    solve({ text }, seconds) {
      const found = highs.solve(text, { ...GAPS, time_limit: seconds, output_flag: false });
      const kinds: Record<string, Solution['kind']> = { Optimal: 'OPTIMAL', Infeasible: 'INFEASIBLE' };
      return {
        kind: kinds[found.Status] ?? 'LIMIT',
        value: Math.round(found.ObjectiveValue),
        isOne: (variable) => primalOf(found.Columns[`v${String(variable)}`]) > 0.5,
      };
    },
  };
}

/** Columns of what has no answer have no value. */
function primalOf(column: object | undefined): number {
  return column && 'Primal' in column ? Number(column.Primal) : 0;
}
