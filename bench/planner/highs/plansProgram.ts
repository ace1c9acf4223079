import type { DatedChoices, DatedOffer } from './DatedChoices.js';
import { MixedProgram, type Sum, type Variable } from './MixedProgram.js';

/** An offer and whether it is joined. */
export interface JoinedOffer {
  readonly offer: DatedOffer;
  readonly joined: Variable;
}

/** What both formulations have in common: one offer of a credential at most, hours, budget and the objective. */
export function plansProgram(choices: DatedChoices): {
  program: MixedProgram;
  byCredential: ReadonlyMap<string, readonly JoinedOffer[]>;
} {
  const program = new MixedProgram();
  const { objective, budgetCents, musts } = choices;
  const all = choices.offers.map((offer) => ({ offer, joined: program.binary(costOf(offer, objective)) }));
  const byCredential = Map.groupBy(all, ({ offer }) => offer.credential);
  for (const some of byCredential.values()) program.atMost(sumOf(some), 1);
  for (const key of musts) program.exactly(sumOf(byCredential.get(key) ?? []), 1);
  if (budgetCents !== null)
    program.atMost(
      all.map(({ offer, joined }) => [offer.priceCents, joined]),
      budgetCents,
    );
  if (choices.hoursPerWeek !== null) keepHours(program, all, choices.hoursPerWeek);
  if (objective === 'FINISH') {
    const finish = program.between(Math.max(0, ...choices.offers.map(({ end }) => end)), 1);
    for (const some of byCredential.values())
      program.atLeast([[1, finish], ...some.map(({ offer, joined }) => [-offer.end, joined] as const)], 0);
  }
  return { program, byCredential };
}

export function sumOf(offers: readonly JoinedOffer[]): Sum {
  return offers.map(({ joined }) => [1, joined]);
}

function costOf({ priceCents, sbu }: DatedOffer, objective: DatedChoices['objective']): number {
  return objective === 'COST' ? priceCents : objective === 'STUDY_LOAD' ? sbu : 0;
}

/** On each day on which something starts the hours of all that runs are within the limit. */
function keepHours(program: MixedProgram, all: readonly JoinedOffer[], most: number): void {
  for (const day of new Set(all.map(({ offer }) => offer.start))) {
    const running = all.filter(({ offer }) => offer.start <= day && day < offer.end);
    program.atMost(
      running.map(({ offer, joined }) => [offer.hours, joined]),
      most,
    );
  }
}
