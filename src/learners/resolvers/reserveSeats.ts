import { dutchDay } from '../../shared/pure/dutchDay.js';
import type { Refusal } from '../../shared/pure/Refusal.js';
import type { LearnersContext } from '../data/LearnersContext.js';
import { newId } from '../data/newId.js';
import { acceptancesOfPlans } from '../data/planAcceptances.js';
import type { Run } from '../data/PersonalWrites.js';
import type { StoredPlan } from '../data/personalSql.js';
import {
  heldSeats,
  holdSeats,
  lockSeats,
  offersByKey,
  offersHeldFor,
  recordReservation,
  reservationsOfPlans,
} from '../data/reservations.js';
import { statusOf } from '../domain/acceptance.js';
import { reservationStatus } from '../domain/reservationStatus.js';
import { offersIn, type SeatShortage, seatShortages, wantedSeats } from '../domain/seatShortages.js';
import type { ReserveSeatsCode } from '../types/planErrors.js';
import type { ReserveSeatsArgs } from '../types/PlanMutationArgs.js';
import type { ReserveSeatsPayload } from '../types/PlanPayloads.js';
import { stubOf } from '../types/stubOf.js';
import { uuidOfId } from '../types/uuidOfId.js';
import { changeOnce, type PlanOutcome } from './changeOnce.js';
import { planAtRevision } from './planAtRevision.js';

interface Outcome extends PlanOutcome<ReserveSeatsCode> {
  readonly shortages?: readonly SeatShortage[];
}

/** Reserves a seat for each step of a plan that has an offer: all of them, or none. */
export async function reserveSeats(args: ReserveSeatsArgs, context: LearnersContext): Promise<ReserveSeatsPayload> {
  const planId = uuidOfId(args.plan, 'SavedPlan', 'plan');
  const { plan, userErrors, outcome } = await changeOnce<ReserveSeatsCode, Outcome>(
    args,
    ['reserveSeats', planId, args.revision],
    context,
    async (run): Promise<Outcome> => {
      const found = await planAtRevision(run, planId, args.revision);
      if (found.refused) return found.refused;
      const refusal = await obstacleTo(run, found.plan, context.now);
      return refusal ?? takeSeats(run, found.plan, context.now);
    },
  );
  const shortages = (outcome?.shortages ?? []).map(({ offer, ...rest }) => ({
    offer: stubOf('Offer', offer),
    ...rest,
  }));
  return { plan, userErrors, shortages };
}

async function obstacleTo(
  run: Run,
  { id, revision, document: { steps } }: StoredPlan,
  now: Date,
): Promise<Outcome | null> {
  const today = dutchDay(now);
  const started = steps.findIndex(({ offer, startDate }) => offer !== null && startDate < today);
  if (!steps.some(({ offer }) => offer !== null)) return refused(id, 'NOTHING_TO_RESERVE');
  if (started >= 0)
    return refused(id, 'STEP_STARTED', { position: started + 1, startDate: steps[started]?.startDate ?? '' });
  const said = await run(acceptancesOfPlans([id]));
  if (statusOf(steps, revision, said) === 'REFUSED') return refused(id, 'PLAN_REFUSED');
  const [last] = await run(reservationsOfPlans([id]));
  return last && reservationStatus(last, now) === 'HELD' ? refused(id, 'ALREADY_RESERVED') : null;
}

async function takeSeats(
  run: Run,
  { id: planId, revision, learnerId, document }: StoredPlan,
  now: Date,
): Promise<Outcome> {
  const instant = now.toISOString();
  const keys = offersIn(document.steps);
  await run(lockSeats(keys));
  const own = await run(offersHeldFor(learnerId, keys, instant));
  if (own.length > 0) return refused(planId, 'HELD_BY_ANOTHER_PLAN', { offers: own.map(({ key }) => key).join(', ') });
  const offers = await run(offersByKey(keys, dutchDay(now)));
  const held = await run(heldSeats(keys, instant));
  const seats = wantedSeats(document.steps, offers);
  const shortages = seatShortages(seats, offers, new Map(held.map((row) => [row.key, Number(row.held)])));
  if (shortages.length > 0) return { ...refused(planId, 'TOO_FEW_SEATS', { count: shortages.length }), shortages };
  const id = newId(now);
  await run(recordReservation({ id, planId, revision, learnerId, seats, now: instant }));
  await run(holdSeats(id));
  return { plan: planId, refusals: [] };
}

function refused(plan: string, code: ReserveSeatsCode, params: Refusal<ReserveSeatsCode>['params'] = {}): Outcome {
  return { plan, refusals: [{ code, field: 'plan', params }] };
}
