import type { DocumentStep } from '../../shared/pure/planDocument.js';

/** What is known of the seats on an offer. */
export interface SeatsOnOffer {
  readonly key: string;
  /** Null: the offer does not tell. */
  readonly seats: number | null;
}

/** A seat to reserve. */
interface WantedSeat {
  readonly position: number;
  readonly offer: string;
  readonly isCounted: boolean;
}

/** An offer on which too few seats are free. */
export interface SeatShortage {
  readonly offer: string;
  readonly wanted: number;
  /** Null where the offer is no longer on record. */
  readonly free: number | null;
}

/** The offers of which a plan wants a seat, once each. */
export function offersIn(steps: readonly Pick<DocumentStep, 'offer'>[]): readonly string[] {
  return [...new Set(steps.flatMap(({ offer }) => offer ?? []))].sort();
}

/** A seat for each step that has an offer; counted where the offer tells how many it has. */
export function wantedSeats(
  steps: readonly Pick<DocumentStep, 'offer'>[],
  offers: readonly SeatsOnOffer[],
): readonly WantedSeat[] {
  const seats = new Map(offers.map((offer) => [offer.key, offer.seats]));
  return steps.flatMap(({ offer }, at) =>
    offer === null ? [] : [{ position: at + 1, offer, isCounted: typeof seats.get(offer) === 'number' }],
  );
}

/**
 * The offers that have too few free seats for all that is wanted, or are gone. Where an offer does not tell how many it has,
 * nothing can be too few.
 * @param held how many seats of each are held, by key
 */
export function seatShortages(
  wanted: readonly Pick<WantedSeat, 'offer'>[],
  offers: readonly SeatsOnOffer[],
  held: ReadonlyMap<string, number>,
): readonly SeatShortage[] {
  const known = new Map(offers.map((offer) => [offer.key, offer.seats]));
  const counts = Map.groupBy(wanted, ({ offer }) => offer);
  return [...counts].flatMap(([offer, seats]): SeatShortage[] => {
    const all = known.get(offer);
    if (all === undefined) return [{ offer, wanted: seats.length, free: null }];
    if (all === null) return [];
    const free = Math.max(0, all - (held.get(offer) ?? 0));
    return free < seats.length ? [{ offer, wanted: seats.length, free }] : [];
  });
}
