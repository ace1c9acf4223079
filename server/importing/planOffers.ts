import type { OfferRow } from '../../src/catalogue/entities/OfferEntity.js';
import type { IsoDate } from '../../src/shared/pure/calendar.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import { changesOf } from './changesOf.js';
import type { Difference, RowChanges } from './ImportPlan.js';
import type { ImportSettings } from './ImportSettings.js';
import type { StoredFacts } from './StoredFacts.js';
import type { Wanted } from './Wanted.js';

type Offer = Complete<OfferRow>;

/** What becomes of the offers of a writer, and how to read it. */
export interface OfferPlan {
  readonly rows: RowChanges<OfferRow>;
  readonly differences: readonly Difference[];
  readonly unchanged: number;
}

/** One offer: rows to insert and to update, and the difference, if any. */
interface Step {
  readonly inserted: readonly Offer[];
  readonly updated: readonly Offer[];
  readonly difference: Difference | null;
}

/**
 * Offers keep what was known before: a change closes the version that stands and begins one today, and an offer that is
 * gone is closed today. A version that began today is corrected in place, since the day is the finest that is recorded.
 */
export function planOffers(
  { offers, heldBack }: Pick<Wanted, 'offers' | 'heldBack'>,
  stored: StoredFacts['offers'],
  { today, isPartial }: Pick<ImportSettings, 'today' | 'isPartial'>,
): OfferPlan {
  const wanted = new Map(offers.map((offer) => [offer.key, offer]));
  const steps = [...wanted.values()].map((offer) => stepOf(offer, stored.get(offer.key) ?? [], today));
  const gone = isPartial ? [] : [...stored].filter(([key]) => !wanted.has(key) && !heldBack.has(key));
  const closed = gone.flatMap(([, versions]) => versions.filter(({ recordedTo }) => recordedTo === null));
  return {
    rows: {
      inserted: steps.flatMap(({ inserted }) => inserted),
      updated: [
        ...steps.flatMap(({ updated }) => updated),
        ...closed.map((version) => ({ ...version, recordedTo: today })),
      ],
      removed: [],
    },
    differences: [
      ...steps.flatMap(({ difference }) => difference ?? []),
      ...closed.map((version) => differenceOf('GONE', version)),
    ],
    unchanged: steps.filter(({ difference }) => difference === null).length,
  };
}

function stepOf(wanted: Offer, versions: readonly Offer[], today: IsoDate): Step {
  const current = versions.find(({ recordedTo }) => recordedTo === null);
  const ofToday = versions.find(({ recordedFrom }) => recordedFrom === today);
  if (current === undefined) return { ...writing(wanted, ofToday), difference: differenceOf('ADDED', wanted) };
  const fields = changesOf(current, wanted);
  if (fields.length === 0) return { inserted: [], updated: [], difference: null };
  const difference = { ...differenceOf('CHANGED', wanted), fields };
  if (ofToday !== undefined) return { ...writing(wanted, ofToday), difference };
  return { inserted: [wanted], updated: [{ ...current, recordedTo: today }], difference };
}

function writing(wanted: Offer, ofToday: Offer | undefined): Pick<Step, 'inserted' | 'updated'> {
  return ofToday === undefined ? { inserted: [wanted], updated: [] } : { inserted: [], updated: [wanted] };
}

function differenceOf(kind: Difference['kind'], offer: Offer): Difference {
  const { key, title, credentialKey, providerKey, track, startDate } = offer;
  const name = `${title ?? credentialKey} (${credentialKey}, ${track}) at ${providerKey}, from ${startDate ?? 'a day that is not known'}`;
  return { kind, what: 'offer', key, name, fields: [] };
}
