import { daysBetween } from '../../../shared/pure/calendar.js';
import type { Joined } from './Joined.js';
import type { Beginning, TakenStep } from './search/Label.js';
import type { PlanStep, Plan } from './Plan.js';
import type { PlanRequest } from './PlanRequest.js';
import { isAbout } from './Recognition.js';

/** The label as an answer. */
export function planOf(label: Beginning, { startDate }: PlanRequest): Plan {
  const sumOf = (pick: (step: TakenStep) => number): number => label.steps.reduce((sum, one) => sum + pick(one), 0);
  const isPriced = label.steps.every(({ joined }) => isPricedWhole(joined));
  return {
    steps: label.steps.map(stepOf),
    awards: label.steps.flatMap(({ completes }) =>
      completes ? [{ credential: completes.credential.key, on: completes.on }] : [],
    ),
    value: {
      days: daysBetween(startDate, label.end),
      guaranteedSbu: sumOf(({ joined }) => joined.taking.guaranteedSbu),
      ifGrantedSbu: sumOf(({ joined }) => joined.taking.ifGrantedSbu),
      costCents: isPriced ? label.costCents : null,
      awayDays: label.awayDays,
      firstCredentialDays: label.firstEnd === null ? null : daysBetween(startDate, label.firstEnd),
      settled: label.settled,
    },
  };
}

function isPricedWhole({ offer, recognitions }: Joined): boolean {
  return offer.priceCents !== null && recognitions.every(({ procedure }) => procedure.priceCents !== null);
}

function stepOf({ joined, settled }: TakenStep): PlanStep {
  const { offer, taking, recognitions, startDate, endDate } = joined;
  return {
    offer: offer.key,
    credential: taking.credential.key,
    module: offer.parts !== null,
    parts: taking.parts.map((part) => part.key),
    startDate,
    endDate,
    guaranteedSbu: taking.guaranteedSbu,
    ifGrantedSbu: taking.ifGrantedSbu,
    settledParts: taking.settled.map((part) => part.key),
    exemptibleParts: taking.exemptible.map((part) => part.key),
    recognitions: recognitions.map(({ procedure, ...days }) => ({
      procedure: procedure.key,
      ...days,
      parts: taking.evident.filter((part) => isAbout(procedure, part)).map((part) => part.key),
    })),
    settled,
  };
}
