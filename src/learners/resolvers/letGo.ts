import type { Run } from '../data/PersonalWrites.js';
import { freeSeats, releaseReservation, reservationsOfPlans } from '../data/reservations.js';
import { reservationStatus } from '../domain/reservationStatus.js';

/** Lets the seats of a plan go where some are held; false where none are. Nobody else may change the plan meanwhile. */
export async function letGo(run: Run, planId: string, now: Date): Promise<boolean> {
  const [reservation] = await run(reservationsOfPlans([planId]));
  if (!reservation || reservationStatus(reservation, now) !== 'HELD') return false;
  await run(releaseReservation(reservation.id, now.toISOString()));
  await run(freeSeats(reservation.id));
  return true;
}
