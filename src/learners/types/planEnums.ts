import { registerEnum } from '../../shared/graph/registerEnum.js';
import type { PlanDocument, StepKind } from '../../shared/pure/planDocument.js';
import type { PlanParty } from '../../shared/pure/planParty.js';
import type { ReservationStatus } from '../domain/reservationStatus.js';
import type { SavedPlanStatus } from '../domain/acceptance.js';

export const PlanPartyEnum = registerEnum<PlanParty>('PlanParty', 'Who can accept a plan, each for itself.', {
  LEARNER: 'The learner.',
  ADVISOR: 'Who advises the learner. Need not accept; an objection counts.',
  PROVIDER: 'The provider of a step, one for each organisation.',
  EMPLOYER: 'The employer, where a step is followed at work (BBL).',
});

export const SavedPlanStatusEnum = registerEnum<SavedPlanStatus>(
  'SavedPlanStatus',
  'Where a saved plan stands, by what the parties say of its present revision.',
  {
    PROPOSED: 'Not all whose acceptance is needed have accepted.',
    ACCEPTED: 'All whose acceptance is needed accept, and nobody objects.',
    REFUSED: 'A party objects.',
  },
);

export const PlanProofEnum = registerEnum<PlanDocument['proof']>('PlanProof', 'What the planner proved of a plan.', {
  OPTIMAL: 'No plan was better, by the rules and offers of then.',
  FEASIBLE: 'It kept to the rules, offers and limits of then; a better one may have existed.',
});

export const SavedStepKindEnum = registerEnum<StepKind>('SavedStepKind', 'What a step of a saved plan is.', {
  OFFER: 'An offer of a whole credential.',
  MODULE: 'An offer of some parts of a credential.',
  RECOGNITION: 'A procedure that may recognise what one can do already.',
  AWARD: 'The award of a credential, without an offer.',
});

export const ReservationStatusEnum = registerEnum<ReservationStatus>(
  'ReservationStatus',
  'Whether reserved seats are held.',
  {
    HELD: 'They are held.',
    EXPIRED: 'The time has passed, and they are free again.',
    RELEASED: 'They were let go.',
  },
);
