import { describePlan, type PlanStepDescription } from '../dated/describePlan.js';
import type { Plan, PlanStep } from '../dated/Plan.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import { Rejoining } from '../dated/Rejoining.js';
import { beginningOf } from '../dated/search/lengthened.js';
import { openPointsIn } from '../openPointsIn.js';
import type { Planning } from '../Planning.js';
import type { Certainty } from './Certainty.js';
import { rulesOn } from './reasonsFor.js';

/** What is not certain of each step, where the steps before it are done as the plan has them. */
export function certaintiesOf(plan: Plan, planning: Planning, request: PlanRequest): readonly Certainty[] {
  const ends = endsOf(plan, planning, request);
  return describePlan(plan, planning).map((described, at) => ({
    ...openIn(described),
    exemptions: exemptionsIn(described),
    recognitions: described.recognitions,
    ends: ends[at] as Certainty['ends'],
    waitsFor: plan.steps.slice(0, at).flatMap(({ endDate }, before) => {
      const { startDate } = described.step;
      return endDate <= startDate && (ends[before] as Certainty['ends']).GUARANTEED > startDate ? [before + 1] : [];
    }),
  }));
}

function openIn(described: PlanStepDescription): Pick<Certainty, 'isRuled' | 'openPoints' | 'openValidity'> {
  const { admission, validity } = described;
  return {
    isRuled: admission.length > 0,
    openPoints: openPointsIn(rulesOn(described).map(({ verdict }) => verdict)),
    openValidity: validity.value === 'UNKNOWN' ? validity.reason : null,
  };
}

function exemptionsIn({ parts }: PlanStepDescription): Certainty['exemptions'] {
  const exempt = parts.filter(({ state }) => state === 'EXEMPTIBLE');
  const byDecider = Map.groupBy(exempt, ({ exemption }) => exemption?.exemption?.decidedBy ?? null);
  return [...byDecider].map(([decidedBy, some]) => ({ decidedBy, parts: some.map(({ part }) => part) }));
}

function endsOf({ steps }: Plan, planning: Planning, request: PlanRequest): readonly Certainty['ends'][] {
  const [least, most] = (['GUARANTEED', 'IF_GRANTED'] as const).map(
    (ranking) => new Rejoining(planning, { ...request, ranking }),
  ) as [Rejoining, Rejoining];
  const asPlanned = request.ranking === 'GUARANTEED' ? least : most;
  let beginning = beginningOf(request);
  return steps.map((step: PlanStep) => {
    const [guaranteed, ifGranted] = [least, most].map((one) => one.after(beginning, step)?.joined.endDate);
    beginning = asPlanned.after(beginning, step)?.longer ?? beginning;
    return { GUARANTEED: guaranteed ?? step.endDate, IF_GRANTED: ifGranted ?? step.endDate };
  });
}
