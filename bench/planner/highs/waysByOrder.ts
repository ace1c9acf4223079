import type { Choices } from './Choices.js';
import type { Leaf } from './Demand.js';
import type { MixedProgram, Variable } from './MixedProgram.js';
import { type LeafUse, waysProgram } from './waysProgram.js';

/**
 * Formulation A: every credential has a place in the order of the way. What is used comes from something with an earlier
 * place, by constraints with a great number that bind only where it is used.
 */
export function waysByOrder(choices: Choices): MixedProgram {
  const { most } = choices;
  const places = new Map<string, Variable>();
  const variables = waysProgram(choices, ({ program, taken }) => {
    for (const key of taken.keys()) places.set(key, program.between(most));
    return leafUses(taken, places, most);
  });
  const { program, firsts, sparedParts } = variables;
  const had = new Map<string, Variable>();
  for (const [outcome, first] of firsts) {
    const since = program.between(most + 1);
    had.set(outcome, since);
    for (const [key, variable] of first) comesAfter(program, since, places.get(key) as Variable, variable, most);
  }
  for (const { credential, outcome, spared } of sparedParts)
    notBefore(program, places.get(credential) as Variable, had.get(outcome) as Variable, spared, most);
  return program;
}

/** Of each leaf one credential is what it is had by, and everything that uses the leaf comes after that. */
function leafUses(taken: ReadonlyMap<string, Variable>, places: ReadonlyMap<string, Variable>, most: number): LeafUse {
  const leaves = new Map<Leaf['oneOf'], { had: readonly Variable[]; since: Variable }>();
  return (program, { oneOf }, of) => {
    let leaf = leaves.get(oneOf);
    if (!leaf) {
      const members = oneOf.filter((key) => taken.has(key));
      const since = program.between(most + 1);
      const had = members.map((key) => {
        const by = program.binary();
        program.atLeast(
          [
            [1, taken.get(key) as Variable],
            [-1, by],
          ],
          0,
        );
        comesAfter(program, since, places.get(key) as Variable, by, most);
        return by;
      });
      program.atMost(
        had.map((by) => [1, by]),
        1,
      );
      leaf = { had, since };
      leaves.set(oneOf, leaf);
    }
    const used = program.binary();
    program.atLeast([...leaf.had.map((by) => [1, by] as const), [-1, used]], 0);
    notBefore(program, places.get(of) as Variable, leaf.since, used, most);
    return [[1, used]];
  };
}

/** later ≥ earlier + 1 where the variable is 1. */
function comesAfter(program: MixedProgram, later: Variable, earlier: Variable, where: Variable, most: number): void {
  program.atLeast(
    [
      [1, later],
      [-1, earlier],
      [-(most + 1), where],
    ],
    1 - (most + 1),
  );
}

/** later ≥ earlier where the variable is 1. */
function notBefore(program: MixedProgram, later: Variable, earlier: Variable, where: Variable, most: number): void {
  program.atLeast(
    [
      [1, later],
      [-1, earlier],
      [-(most + 1), where],
    ],
    -(most + 1),
  );
}
