import type { DocumentStep, PlanDocument } from '../../../shared/pure/planDocument.js';
import type { Plan } from './Plan.js';
import type { PlanStepDescription } from './describePlan.js';
import type { PlanRequest } from './PlanRequest.js';

/** What is known of a plan beside its request and its steps. */
export type PlanMaking = Pick<PlanDocument, 'learner' | 'madeAt' | 'snapshotId' | 'proof'>;

/** A plan as it is handed out to be kept: nothing of the person in it but the key. */
export function documentOf(
  { value }: Plan,
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
    steps: steps.map(documentStepOf),
    value: { ...value },
  };
}

function documentStepOf({ step, offer }: PlanStepDescription): DocumentStep {
  const { startDate, endDate, guaranteedSbu, ifGrantedSbu, settled } = step;
  return {
    kind: 'OFFER',
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
