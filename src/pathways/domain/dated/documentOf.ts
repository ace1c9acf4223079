import type { DocumentStep, PlanDocument } from '../../../shared/pure/planDocument.js';
import type { Plan, PlanAward } from './Plan.js';
import type { PlanStepDescription } from './describePlan.js';
import type { PlanRequest } from './PlanRequest.js';

/** What is known of a plan beside its request and its steps. */
export type PlanMaking = Pick<PlanDocument, 'learner' | 'madeAt' | 'snapshotId' | 'proof'>;

/** A plan as it is handed out to be kept: nothing of the person in it but the key. */
export function documentOf(
  { awards, value }: Plan,
  steps: readonly PlanStepDescription[],
  request: PlanRequest,
  { learner, madeAt, snapshotId, proof }: PlanMaking,
): PlanDocument {
  const { goal, startDate, asOf, via, onlySettled, ranking, objectives, world, limits } = request;
  return {
    version: 1,
    learner,
    madeAt,
    snapshotId,
    proof,
    request: {
      goal: 'credential' in goal ? { credential: goal.credential } : { outcomes: [...goal.outcomes] },
      startDate,
      asOf,
      via: [...via],
      onlySettled,
      countBy: ranking,
      objectives: [...objectives],
      world,
      limits: { ...limits } as PlanDocument['request']['limits'],
    },
    steps: [...steps.map(documentStepOf), ...awards.map((award) => documentAwardOf(award, steps))],
    value: { ...value },
  };
}

function documentStepOf({ step, offer }: PlanStepDescription): DocumentStep {
  const { startDate, endDate, guaranteedSbu, ifGrantedSbu, settled } = step;
  return {
    kind: step.module ? 'MODULE' : 'OFFER',
    offer: offer.key,
    provider: offer.provider,
    credential: step.credential,
    track: offer.track,
    parts: [...step.parts],
    settledParts: [...step.settledParts],
    exemptibleParts: [...step.exemptibleParts],
    startDate,
    endDate,
    guaranteedSbu,
    ifGrantedSbu,
    recognitions: step.recognitions.map((one) => ({ ...one, parts: [...one.parts] })),
    settled,
    hoursPerWeek: offer.hoursPerWeek,
    priceCents: offer.priceCents,
  };
}

/** An award by modules stands after the steps: nothing is joined for it. */
function documentAwardOf({ credential, on }: PlanAward, steps: readonly PlanStepDescription[]): DocumentStep {
  const modules = steps.filter(({ step }) => step.credential === credential);
  return {
    kind: 'AWARD',
    credential,
    ...{ offer: null, provider: null, track: null, hoursPerWeek: null, priceCents: null },
    ...{ parts: [], settledParts: [], exemptibleParts: [], recognitions: [] },
    ...{ startDate: on, endDate: on, guaranteedSbu: 0, ifGrantedSbu: 0 },
    settled: modules.every(({ step }) => step.settled),
  };
}
