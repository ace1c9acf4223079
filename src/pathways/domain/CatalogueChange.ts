import type { IsoDate } from '../../shared/pure/calendar.js';
import type { PlannedCredential, PlannedOffer } from './PlanningCatalogue.js';

/** What becomes otherwise of an offer. */
export type OfferChange = Pick<PlannedOffer, 'key'> &
  Partial<
    Pick<
      PlannedOffer,
      'startDate' | 'endDate' | 'entryFrom' | 'entryTo' | 'weeks' | 'seats' | 'priceCents' | 'enrolmentOpen'
    >
  >;

/** What becomes otherwise of a version of a credential. */
export type VersionChange = Pick<PlannedCredential, 'key'> &
  Partial<Pick<PlannedCredential, 'validFrom' | 'lastStart' | 'lastAward'>>;

/** A change of the reference data. What is left out of it stays as it is. */
export interface CatalogueChange {
  /** Keys of offers that there are no more. */
  readonly offersGone: readonly string[];
  readonly offers: readonly OfferChange[];
  readonly versions: readonly VersionChange[];
  /** Keys of rules that are not in force. */
  readonly rulesGone: readonly string[];
  /** Rules that are in force up to another day. */
  readonly rulesEnding: readonly { readonly rule: string; readonly validTo: IsoDate }[];
  /** Rules that give another figure. */
  readonly parameters: readonly { readonly rule: string; readonly value: number }[];
}

export const UNCHANGED: CatalogueChange = {
  offersGone: [],
  offers: [],
  versions: [],
  rulesGone: [],
  rulesEnding: [],
  parameters: [],
};
