import type { Choices } from './Choices.js';
import { isMet, leavesOf } from './Demand.js';
import type { MixedProgram, Sum, Variable } from './MixedProgram.js';
import type { Highs, Solution } from './openHighs.js';
import { type LeafUse, type WaysProgram, waysProgram } from './waysProgram.js';

/**
 * Formulation B: no order. Where an answer has credentials that only hold each other up, a cut forbids that, and it is
 * solved again.
 */
export function solveByCuts(choices: Choices, highs: Highs, seconds: number, now: () => number): Solution {
  const until = now() + 1000 * seconds;
  const variables = waysProgram(choices, ({ taken }) => unordered(taken));
  for (;;) {
    const left = (until - now()) / 1000;
    if (left <= 0) return { kind: 'LIMIT', value: NaN, isOne: () => false };
    const solution = highs.solve(variables.program, left);
    if (solution.kind !== 'OPTIMAL' || !cutOff(variables, choices, solution)) return solution;
  }
}

function unordered(taken: ReadonlyMap<string, Variable>): LeafUse {
  return (_program: MixedProgram, { oneOf }, of) =>
    oneOf.flatMap((key) => (key !== of && taken.has(key) ? [[1, taken.get(key) as Variable] as const] : []));
}

/** Adds a cut where the answer cannot be put in order; whether it did. */
function cutOff(variables: WaysProgram, choices: Choices, { isOne }: Solution): boolean {
  const { program, taken, firsts } = variables;
  const chosen = [...taken].filter(([, variable]) => isOne(variable)).map(([key]) => key);
  const firstOf = (outcome: string): readonly [string, Variable] =>
    [...(firsts.get(outcome) ?? [])].find(([, variable]) => isOne(variable)) ?? ['', -1];
  const spared = variables.sparedParts.filter((part) => isOne(part.spared));
  const conditioned = variables.conditionedParts.filter((part) => isOne(part.spared));
  const ordered = new Set<string>();
  const isOrdered = (key: string): boolean => ordered.has(key);
  const canFollow = (key: string): boolean =>
    isMet(choices.choosable.get(key)?.demand ?? true, isOrdered) &&
    spared.every(({ credential, outcome }) => credential !== key || isOrdered(firstOf(outcome)[0])) &&
    conditioned.every(({ credential, sparedBy }) => credential !== key || isMet(sparedBy, isOrdered));
  for (let size = -1; size < ordered.size;) {
    size = ordered.size;
    for (const key of chosen) if (!ordered.has(key) && canFollow(key)) ordered.add(key);
  }
  const stuck = chosen.filter((key) => !ordered.has(key));
  if (stuck.length === 0) return false;
  const isStuck = ({ credential }: { credential: string }): boolean => stuck.includes(credential);
  // Who takes and is spared just this needs something that is not taken now.
  const holding = new Set([
    ...stuck.map((key) => taken.get(key) as Variable),
    ...spared.filter(isStuck).flatMap((part) => [part.spared, firstOf(part.outcome)[1]]),
    ...conditioned.filter(isStuck).map((part) => part.spared),
  ]);
  const asked = [
    ...stuck.map((key) => choices.choosable.get(key)?.demand ?? true),
    ...conditioned.filter(isStuck).map(({ sparedBy }) => sparedBy),
  ];
  const others = new Set(asked.flatMap(leavesOf).flatMap(({ oneOf }) => oneOf));
  const more = [...others].filter((key) => taken.has(key) && !chosen.includes(key));
  const sum: Sum = [
    ...[...holding].map((variable) => [1, variable] as const),
    ...more.map((key) => [-1, taken.get(key) as Variable] as const),
  ];
  program.atMost(sum, holding.size - 1);
  return true;
}
