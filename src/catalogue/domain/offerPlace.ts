import type { IsoDate } from '../../shared/pure/calendar.js';

/** In which order offers come. */
export type OfferOrder = 'CODE' | 'START_DATE';

/** What an order reads of an offer. */
interface OrderedOffer {
  readonly key: string;
  readonly startDate: IsoDate | null;
}

/** Later than any day, so that what is not known comes last. */
const UNKNOWN_START = '~';

/** A text for each offer, whose order is the order that is asked for. */
export function offerPlace({ key, startDate }: OrderedOffer, order: OfferOrder): string {
  return order === 'CODE' ? key : `${startDate ?? UNKNOWN_START} ${key}`;
}
