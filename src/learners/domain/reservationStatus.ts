/** Whether reserved seats are held. */
export type ReservationStatus = 'HELD' | 'EXPIRED' | 'RELEASED';

/** Whether a reservation holds its seats at an instant. */
export function reservationStatus(
  { releasedAt, expiresAt }: { readonly releasedAt: Date | null; readonly expiresAt: Date },
  now: Date,
): ReservationStatus {
  if (releasedAt !== null) return 'RELEASED';
  return now < expiresAt ? 'HELD' : 'EXPIRED';
}
