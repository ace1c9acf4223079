import type { DatedChoices } from './DatedChoices.js';
import type { Leaf } from './Demand.js';
import type { MixedProgram, Variable } from './MixedProgram.js';
import { plansProgram, sumOf } from './plansProgram.js';
import { demand, type LeafUse } from './waysProgram.js';

interface Dated {
  readonly taken: Variable;
  readonly start: Variable;
  readonly end: Variable;
}

/**
 * Formulation A: every credential has a start and an end. What is used has ended before the start of what uses it, by
 * constraints with a great number that bind only where it is used.
 */
export function plansByStarts(choices: DatedChoices): MixedProgram {
  const { program, byCredential } = plansProgram(choices);
  const last = Math.max(0, ...choices.offers.map(({ end }) => end));
  const dated = new Map<string, Dated>();
  for (const [key, offers] of byCredential) {
    const one = { taken: program.binary(), start: program.between(last), end: program.between(last) };
    program.exactly([...sumOf(offers), [-1, one.taken]], 0);
    program.exactly([...offers.map(({ offer, joined }) => [offer.start, joined] as const), [-1, one.start]], 0);
    program.exactly([...offers.map(({ offer, joined }) => [offer.end, joined] as const), [-1, one.end]], 0);
    dated.set(key, one);
  }
  const use = leafUses(dated, last);
  for (const [key, { taken }] of dated) demand(program, choices.choosable.get(key)?.demand ?? true, taken, key, use);
  return program;
}

/** Of each leaf one credential is what it is had by, and everything that uses the leaf starts after that has ended. */
function leafUses(dated: ReadonlyMap<string, Dated>, last: number): LeafUse {
  const leaves = new Map<Leaf['oneOf'], { had: readonly Variable[]; since: Variable }>();
  return (program, { oneOf }, of) => {
    let leaf = leaves.get(oneOf);
    if (!leaf) {
      const since = program.between(last);
      const had = oneOf.flatMap((key) => {
        const member = dated.get(key);
        if (!member) return [];
        const by = program.binary();
        program.atLeast(
          [
            [1, member.taken],
            [-1, by],
          ],
          0,
        );
        program.atLeast(
          [
            [1, since],
            [-1, member.end],
            [-last, by],
          ],
          -last,
        );
        return [by];
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
    program.atLeast(
      [
        [1, dated.get(of)?.start ?? -1],
        [-1, leaf.since],
        [-last, used],
      ],
      -last,
    );
    return [[1, used]];
  };
}
