import fc from 'fast-check';

/** What is true of an offer, whatever standard tells it. */
export interface OfferFact {
  readonly id: string;
  readonly crebo: string;
  readonly track: 'BOL' | 'BBL';
  readonly brin: string;
  readonly title: string;
  readonly town: string | null;
  readonly startDate: string;
  readonly endDate: string;
  readonly entry: { readonly from: string; readonly to: string } | null;
  readonly enrolment: { readonly from: string; readonly to: string | null } | null;
  readonly months: number | null;
  readonly priceCents: number | null;
  readonly seats: number | null;
  readonly language: 'nl' | 'en' | 'de';
}

const day = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const period = fc
  .tuple(day, day)
  .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));

const timeless = fc.record({
  id: fc.uuid(),
  crebo: fc.constantFrom('25735', '25736', '25737'),
  track: fc.constantFrom('BOL', 'BBL'),
  brin: fc.constantFrom('25PT', '00GT'),
  title: fc.string({ minLength: 1, maxLength: 30 }),
  town: orNull(fc.constantFrom('Zwolle', "'s-Hertogenbosch", 'Ons Dorp')),
  entry: orNull(period),
  enrolment: orNull(
    fc.oneof(
      period,
      period.map(({ from }) => ({ from, to: null })),
    ),
  ),
  months: orNull(fc.integer({ min: 1, max: 60 })),
  priceCents: orNull(fc.integer({ min: 0, max: 5_000_000 })),
  seats: orNull(fc.integer({ min: 1, max: 400 })),
  language: fc.constantFrom('nl', 'en', 'de'),
});

export const offerFact: fc.Arbitrary<OfferFact> = fc
  .tuple(timeless, period)
  .map(([fact, { from, to }]) => ({ ...fact, startDate: from, endDate: to }));

/** The row that the fact is stored as: what of it a standard can tell. */
export function storedForm(fact: OfferFact, prefix: 'oeapi' | 'rio'): Readonly<Record<string, unknown>> {
  return {
    key: `${prefix}/${fact.id}`,
    credentialKey: `crebo:${fact.crebo}`,
    providerKey: `brin:${fact.brin}`,
    world: 'REAL',
    track: fact.track,
    title: fact.title,
    places: fact.town === null ? [] : [fact.town],
    startDate: fact.startDate,
    endDate: fact.endDate,
    entryFrom: fact.entry?.from ?? null,
    entryTo: fact.entry?.to ?? null,
    enrolment: fact.enrolment === null ? [] : [fact.enrolment],
    months: fact.months,
    priceCents: prefix === 'rio' ? null : fact.priceCents,
    seats: fact.seats,
    languages: [fact.language],
    cohort: Number(fact.startDate.slice(0, 4)),
    hoursPerWeek: null,
    recordedTo: null,
  };
}
