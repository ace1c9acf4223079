import type { Plan, PlanFound } from '../../../src/pathways/domain/dated/Plan.js';
import { NO_LIMITS, type PlanRequest } from '../../../src/pathways/domain/dated/PlanRequest.js';
import type { Certainty } from '../../../src/pathways/domain/reasons/Certainty.js';
import type { StepReasons } from '../../../src/pathways/domain/reasons/StepReasons.js';
import type { Explanation } from '../../../src/pathways/domain/reasons/telling/Explanation.js';

/** What is told of the first step of a plan where nothing is told of it but the given. */
export function toldStep(
  plan: Plan,
  rank: Explanation['rank'],
  objectives: PlanRequest['objectives'] = ['FINISH'],
  reasons: Partial<StepReasons> = {},
): Explanation {
  return {
    request: {
      profile: {
        ...{ birthDate: null, region: null, workHoursPerWeek: null, companyAgreement: null, mayWork: null },
        ...{ holdings: [], claimedOutcomes: [], basis: 'SYNTHETIC' },
      },
      goal: { credential: plan.steps.at(-1)?.credential ?? '' },
      ...{ startDate: '2027-02-01', asOf: '2026-12-01', via: [], onlySettled: false, ranking: 'GUARANTEED' },
      ...{ world: 'EXAMPLE', targetGroups: [], objectives, limits: NO_LIMITS },
    },
    plan,
    rank,
    reasons: {
      step: 1,
      parts: [],
      reasons: [],
      chain: [],
      failing: [],
      certainties: plan.steps.map(certainlyDone),
      ...reasons,
    },
    replacements: [],
    names: {
      credential: (key) => `Diploma ${key}`,
      outcome: (key) => `Taak ${key}`,
      region: (key) => key,
      mboLevel: () => null,
      citation: ({ key }) => ({ title: { nl: `Regel ${key}`, en: `Rule ${key}` }, legalSource: 'WEB 8.2.1' }),
    },
  };
}

/** A plan with the steps, of which only the days and whether it is settled are known. */
export function blankPlan(steps: Plan['steps'], days = 365, settled = true): Plan {
  const value = {
    days,
    settled,
    guaranteedSbu: 0,
    ifGrantedSbu: 0,
    costCents: 0,
    awayDays: 0,
    firstCredentialDays: null,
  };
  return { steps, awards: [], value };
}

/** The plan as proved best, with what it is ranked by. */
export function provedBest(plan: Plan, rank: Explanation['rank']): PlanFound {
  return { kind: 'OPTIMAL', plan, rank, bound: rank };
}

/** Nothing of the step is uncertain. */
export function certainlyDone({ endDate }: Plan['steps'][number]): Certainty {
  return {
    ...{ isRuled: true, openPoints: [], openValidity: null, exemptions: [], recognitions: [], waitsFor: [] },
    ends: { GUARANTEED: endDate, IF_GRANTED: endDate },
  };
}
