import type { Choices, OpenPart } from './Choices.js';
import { ownersIn } from './Choices.js';
import type { Demand, Leaf } from './Demand.js';
import { MixedProgram, type Sum, type Variable } from './MixedProgram.js';

/** Says that who takes the credential has one of the leaf before; returns the sum that is at least 1 where that is so. */
export type LeafUse = (program: MixedProgram, leaf: Leaf, of: string) => Sum;

/** What stands for a part that may be spared by its outcome. */
export interface SparedPart {
  readonly credential: string;
  readonly outcome: string;
  readonly spared: Variable;
}

/** What stands for a part that may be spared by a credential. */
export interface ConditionedPart {
  readonly credential: string;
  readonly sparedBy: Demand;
  readonly spared: Variable;
}

/** The variables of a programme for the least load. */
export interface WaysProgram {
  readonly program: MixedProgram;
  readonly taken: ReadonlyMap<string, Variable>;
  /** Of each outcome that may spare a part, by the credential, whether that one is where it is first achieved. */
  readonly firsts: ReadonlyMap<string, ReadonlyMap<string, Variable>>;
  readonly sparedParts: readonly SparedPart[];
  readonly conditionedParts: readonly ConditionedPart[];
}

/**
 * What both formulations have in common: what is taken, which parts of each choice, what it costs, and that one credential
 * is where an outcome is first achieved, which spares its part in the others. In which order is not said.
 */
export function waysProgram({ musts, choosable }: Choices, useOf: (variables: WaysProgram) => LeafUse): WaysProgram {
  const program = new MixedProgram();
  const taken = new Map([...choosable.keys()].map((key) => [key, program.binary()]));
  const firsts = new Map<string, Map<string, Variable>>();
  const sparedParts: SparedPart[] = [];
  const conditionedParts: ConditionedPart[] = [];
  const variables: WaysProgram = { program, taken, firsts, sparedParts, conditionedParts };
  const use = useOf(variables);
  for (const key of musts) program.exactly([[1, taken.get(key) as Variable]], 1);
  const parts = [...choosable.values()].flatMap((one) =>
    partVariables(program, one.parts, taken.get(one.key) as Variable).map(([part, variable]) => ({
      one,
      part,
      variable,
    })),
  );
  const owners = ownersIn(choosable);
  const byOutcome = Map.groupBy(parts, ({ part }) => part.outcome);
  for (const [outcome, of] of byOutcome) {
    if (outcome === null || (owners.get(outcome)?.length ?? 0) < 2 || !of.some(({ part }) => part.isSharing)) continue;
    const first = new Map(of.map(({ one }) => [one.key, program.binary()]));
    firsts.set(outcome, first);
    program.atMost(
      [...first.values()].map((variable) => [1, variable]),
      1,
    );
    for (const { one, variable } of of)
      program.atLeast(
        [
          [1, variable],
          [-1, first.get(one.key) as Variable],
        ],
        0,
      );
  }
  for (const { one, part, variable } of parts) {
    const first = part.outcome === null || !part.isSharing ? undefined : firsts.get(part.outcome);
    const spares: Variable[] = [];
    if (first && part.outcome !== null) {
      const spared = program.binary(-part.sbu);
      const others = [...first].filter(([key]) => key !== one.key).map(([, other]) => [1, other] as const);
      program.atLeast([...others, [-1, spared]], 0);
      sparedParts.push({ credential: one.key, outcome: part.outcome, spared });
      spares.push(spared);
    }
    if (part.sparedBy !== false) {
      const spared = program.binary(-part.sbu);
      demand(program, part.sparedBy, spared, one.key, use);
      conditionedParts.push({ credential: one.key, sparedBy: part.sparedBy, spared });
      spares.push(spared);
    }
    if (spares.length > 0) program.atLeast([[1, variable], ...spares.map((spared) => [-1, spared] as const)], 0);
  }
  for (const one of choosable.values()) demand(program, one.demand, taken.get(one.key) as Variable, one.key, use);
  return variables;
}

/** A variable for each part, which costs its load: that of the credential, or of a choice its own. */
function partVariables(
  program: MixedProgram,
  parts: readonly OpenPart[],
  taken: Variable,
): readonly (readonly [OpenPart, Variable])[] {
  return [...Map.groupBy(parts, ({ choice }) => choice)].flatMap(([choice, of]) => {
    if (choice === null) return of.map((part) => [part, costing(program, taken, part.sbu)] as const);
    const each = of.map((part) => [part, program.binary(part.sbu)] as const);
    program.exactly([...each.map(([, variable]) => [1, variable] as const), [-(of[0]?.choiceCount ?? 0), taken]], 0);
    return each;
  });
}

function costing(program: MixedProgram, taken: Variable, sbu: number): Variable {
  program.addCost(taken, sbu);
  return taken;
}

/** Where the variable is 1 the demand is met. */
export function demand(program: MixedProgram, asked: Demand, variable: Variable, of: string, use: LeafUse): void {
  if (asked === true) return;
  if (asked === false) program.exactly([[1, variable]], 0);
  else if ('oneOf' in asked) program.atLeast([...use(program, asked, of), [-1, variable]], 0);
  else if (asked.joint === 'ALL') for (const one of asked.of) demand(program, one, variable, of, use);
  else {
    const branches = asked.of.map((one) => {
      const branch = program.binary();
      demand(program, one, branch, of, use);
      return [1, branch] as const;
    });
    program.atLeast([...branches, [-1, variable]], 0);
  }
}
