import { daysBetween } from '../../../shared/pure/calendar.js';
import type { PlannedOffer, PlanningCatalogue } from '../PlanningCatalogue.js';
import { entryOf, lengthOf } from './entryOf.js';
import type { PlanRequest } from './PlanRequest.js';
import { isKnownOffer, unusableBecause } from './unusableBecause.js';

/**
 * When an offer can be joined and how many days it takes who has everything to do; of a module none, since what others have
 * settled need not be followed. Days are counted from a day that all share.
 */
export interface Entry {
  readonly offer: PlannedOffer;
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/** Offers of one catalogue by their credential; their entries, counted from a fixed day, are found when they are asked for. */
interface OffersOfCatalogue {
  readonly byCredential: ReadonlyMap<string, readonly PlannedOffer[]>;
  readonly entries: Map<string, ReadonlyMap<PlannedOffer, Entry>>;
  readonly prices: Map<string, number>;
  /** Keys of the credentials that have modules. */
  readonly split: ReadonlySet<string>;
}

const DAY_ONE = '2000-01-01';

const known = new WeakMap<readonly PlannedOffer[], OffersOfCatalogue>();

/** The offers that a plan may join, each credential's looked through when it is asked for. */
export class UsableOffers {
  private readonly all: OffersOfCatalogue;
  private readonly usable = new Map<string, readonly PlannedOffer[]>();
  private readonly had = new Map<string, boolean>();
  private readonly entries = new Map<string, readonly Entry[]>();
  private readonly dayOne: number;

  constructor(
    { offers }: PlanningCatalogue,
    private readonly request: PlanRequest,
  ) {
    this.all = known.get(offers) ?? {
      byCredential: Map.groupBy(offers, ({ credential }) => credential),
      entries: new Map(),
      prices: new Map(),
      split: new Set(offers.flatMap(({ credential, parts }) => (parts === null ? [] : credential))),
    };
    known.set(offers, this.all);
    this.dayOne = daysBetween(DAY_ONE, request.startDate);
  }

  /** Those of the credential with the key, in the order of the catalogue. */
  of(key: string): readonly PlannedOffer[] {
    const known = this.usable.get(key);
    if (known) return known;
    const usable = (this.all.byCredential.get(key) ?? []).filter((offer) => this.isUsable(offer));
    this.usable.set(key, usable);
    return usable;
  }

  /** Whether there is one of the credential with the key. */
  hasOf(key: string): boolean {
    const known = this.had.get(key);
    if (known !== undefined) return known;
    const has = this.all.byCredential.get(key)?.some((offer) => this.isUsable(offer)) ?? false;
    this.had.set(key, has);
    return has;
  }

  /** Whether there is one of the credential with the key that is of some of its parts. */
  hasModulesOf(key: string): boolean {
    return this.all.split.has(key) && this.of(key).some(({ parts }) => parts !== null);
  }

  /** When those of the credential can be joined, counted from the start date of the plan, the earliest first. */
  entriesOf(key: string): readonly Entry[] {
    let entries = this.entries.get(key);
    if (!entries) {
      const ofCatalogue = this.entriesOfCatalogue(key);
      entries = this.of(key).flatMap((offer) => {
        const entry = ofCatalogue.get(offer);
        if (!entry) return [];
        return { ...entry, from: Math.max(0, entry.from - this.dayOne), to: entry.to - this.dayOne };
      });
      entries = entries.toSorted((a, b) => a.from - b.from);
      this.entries.set(key, entries);
    }
    return entries;
  }

  /** In cents, at most what any offer of the credential costs that can be used; what is not known counts as none. */
  leastPriceOf(key: string): number {
    let least = this.all.prices.get(key);
    if (least === undefined) {
      least = Math.min(...(this.all.byCredential.get(key) ?? []).map(({ priceCents }) => priceCents ?? 0));
      this.all.prices.set(key, least);
    }
    return least;
  }

  private entriesOfCatalogue(key: string): ReadonlyMap<PlannedOffer, Entry> {
    let entries = this.all.entries.get(key);
    if (!entries) {
      const offers = this.all.byCredential.get(key) ?? [];
      entries = new Map(offers.map((offer) => [offer, wholeEntryOf(offer)] as const).filter(isKnown));
      this.all.entries.set(key, entries);
    }
    return entries;
  }

  private isUsable(offer: PlannedOffer): boolean {
    return isKnownOffer(offer, this.request) && unusableBecause(offer, this.request) === null;
  }
}

function isKnown(one: readonly [PlannedOffer, Entry | null]): one is [PlannedOffer, Entry] {
  return one[1] !== null;
}

function wholeEntryOf(offer: PlannedOffer): Entry | null {
  const [entry, days] = [entryOf(offer), lengthOf(offer)];
  if (entry === null || days === null) return null;
  const [from, to] = [daysBetween(DAY_ONE, entry.from), daysBetween(DAY_ONE, entry.to)];
  return { offer, from, to, days: offer.parts === null ? days : 0 };
}
