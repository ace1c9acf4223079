import type { Planning } from '../../Planning.js';
import type { Cone } from '../../coneOf.js';
import { Ranges } from '../../Ranges.js';
import { Arrivals } from './Arrivals.js';
import { EarliestEnds } from './EarliestEnds.js';
import { FinishBounds } from './FinishBounds.js';
import { LeastLoads, LoadsToDo } from './LoadsToDo.js';
import { PlanAims } from '../PlanAims.js';
import type { PlanRequest } from '../PlanRequest.js';
import type { Entry, UsableOffers } from '../UsableOffers.js';

/** Lower bounds on days and loads for who can still take some credentials. */
export interface Outlook {
  readonly finish: FinishBounds;
  readonly loads: LoadsToDo;
}

type EntriesOf = (place: number) => readonly Entry[];

/** The outlooks of one request: with everything that can be taken, with some of it, and with what can be settled. */
export class Outlooks {
  constructor(
    private readonly planning: Planning,
    private readonly request: PlanRequest,
    private readonly aims: PlanAims,
    private readonly offers: UsableOffers,
    private readonly least: LeastLoads,
  ) {}

  ofAll(): Outlook {
    return this.among(this.aims.takeable, (place) => this.entriesOf(place));
  }

  /** The same, where of everything it is looked at what it asks for, and not of what aims may need alone: takes more time. */
  ofAllClosely(): Outlook {
    const places = [...this.aims.takeable.keys()].filter((place) => this.aims.takeable[place] === 1);
    const everything = { places, leaves: [...this.aims.met.keys()] };
    return this.among(this.aims.takeable, (place) => this.entriesOf(place), everything);
  }

  /** With nothing but the credentials at the places. */
  ofOnly(places: Iterable<number>): Outlook {
    const among = new Uint8Array(this.aims.takeable.length);
    for (const place of places) among[place] = this.aims.takeable[place] as number;
    return this.among(among, (place) => this.entriesOf(place));
  }

  /** With steps that can be settled alone. */
  ofSettled(): Outlook {
    const { known, holdingsMove } = this.planning;
    const ranges = new Ranges(known, this.planning.standing(this.request.startDate, []), holdingsMove);
    const settled = new Map<number, readonly Entry[]>();
    return this.strictly().among(this.aims.takeable, (place) => {
      const entries = settled.get(place) ?? this.settledAt(place, ranges);
      settled.set(place, entries);
      return entries;
    });
  }

  /** Of the same request, where nothing that an admission asks for may stay unknown. */
  private strictly(): Outlooks {
    const { planning, request, offers, least } = this;
    if (request.onlySettled) return this;
    const aims = new PlanAims(planning, true);
    return new Outlooks(planning, request, aims, offers, new LeastLoads(planning, aims, least.weights));
  }

  /** How early the credential can end whatever is taken before it. */
  endsOf(place: number, entries = this.entriesOf(place)): EarliestEnds {
    const share = this.least.shareOf(place);
    return new EarliestEnds(entries, () => share);
  }

  /**
   * What can be had by a day depends on what could be had by earlier days: found first as if everything could be exempted at
   * once, and where days matter once more from that.
   */
  private among(among: Uint8Array, entriesOf: EntriesOf, looked: Cone = this.aims.cone): Outlook {
    const roughly = new Arrivals(this.aims, among, looked, (place) => this.endsOf(place, entriesOf(place)));
    const rough = new LoadsToDo(this.least, roughly);
    if (!rough.dependOnTime || !this.daysMatter()) return this.outlook(roughly, rough, entriesOf);
    const endsOf = (place: number): EarliestEnds => new EarliestEnds(entriesOf(place), rough.shareBy(place, 0, []));
    const arrivals = new Arrivals(this.aims, among, looked, endsOf);
    return this.outlook(arrivals, new LoadsToDo(this.least, arrivals), entriesOf);
  }

  private outlook(arrivals: Arrivals, loads: LoadsToDo, entriesOf: EntriesOf): Outlook {
    return { loads, finish: new FinishBounds(this.aims, arrivals, entriesOf, loads) };
  }

  private daysMatter(): boolean {
    const { objectives, limits } = this.request;
    return objectives.includes('FINISH') || limits.latestFinish !== null;
  }

  /** Nothing in admission, track or validity stays unknown for good. */
  private settledAt(place: number, ranges: Ranges): readonly Entry[] {
    const credential = this.aims.numbered.at(place);
    const { successor, lastStart, observedCohorts } = credential;
    const isSeen = observedCohorts.some((cohort) => cohort >= Number(this.request.startDate.slice(0, 4)));
    if (successor !== null && lastStart === null && !isSeen) return [];
    if (ranges.ofAdmission(credential).high !== 'HOLDS') return [];
    return this.entriesOf(place).filter(({ offer }) => ranges.ofTrack(credential, offer.track).high === 'HOLDS');
  }

  private entriesOf(place: number): readonly Entry[] {
    return this.offers.entriesOf(this.aims.numbered.at(place).key);
  }
}
