import type { DatedChoices } from './DatedChoices.js';
import type { MixedProgram } from './MixedProgram.js';
import { plansProgram, sumOf } from './plansProgram.js';
import { demand, type LeafUse } from './waysProgram.js';

/** Formulation B: who joins an offer of a credential on a day has joined offers that end by then of what it asks for. */
export function plansByOffers(choices: DatedChoices): MixedProgram {
  const { program, byCredential } = plansProgram(choices);
  for (const [key, offers] of byCredential) {
    const asked = choices.choosable.get(key)?.demand ?? true;
    if (asked === true) continue;
    for (const [day, some] of Map.groupBy(offers, ({ offer }) => offer.start)) {
      const starts = program.binary();
      program.exactly([...sumOf(some), [-1, starts]], 0);
      const use: LeafUse = (_program, { oneOf }) =>
        oneOf.flatMap((other) => sumOf((byCredential.get(other) ?? []).filter(({ offer }) => offer.end <= day)));
      demand(program, asked, starts, key, use);
    }
  }
  return program;
}
