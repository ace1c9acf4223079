import { daysBetween, type IsoDate } from '../../../shared/pure/calendar.js';
import type { Planning } from '../Planning.js';
import { WayBounds } from '../WayBounds.js';
import type { EarliestEnds } from './EarliestEnds.js';
import type { FinishBounds } from './FinishBounds.js';
import { isAway } from './isAway.js';
import type { Beginning, Label } from './Label.js';
import { LeastSums } from './LeastSums.js';
import { LeastLoads } from './LoadsToDo.js';
import { type Outlook, Outlooks } from './Outlooks.js';
import { AWAY, CENTS, OwnFigures, SBU, STEPS } from './OwnFigures.js';
import type { Aim, PlanAims } from './PlanAims.js';
import type { PlanRequest } from './PlanRequest.js';
import type { Ranked } from './rankOf.js';
import type { Ending } from './Ending.js';
import type { Entry, UsableOffers } from './UsableOffers.js';
import { WayLoads } from './WayLoads.js';

/** Where a label stands, in days from the start date of the plan. */
interface Position {
  readonly open: readonly Aim[];
  readonly taken: readonly Ending[];
  readonly from: number;
  readonly ended: number;
}

/** What is taken beside a label. */
type More = Pick<Ranked, 'sbu' | 'costCents' | 'awayDays' | 'steps'>;

const NOTHING: More = { sbu: 0, costCents: 0, awayDays: 0, steps: 0 };

/** What has been taken, and what all that follows comes to at least. */
type Bounded = Beginning & Pick<Label, 'least'>;

/** Lower bounds on what the plans that begin with a label come to: every relaxation only gives time, money and loads away. */
export class PlanBounds {
  private readonly own: OwnFigures;
  private readonly sums: LeastSums;
  private readonly least: LeastLoads;
  private readonly outlooks: Outlooks;
  private readonly finish: FinishBounds;
  /** The same with nothing but steps that can be settled; found when it is asked for. */
  private settledFinish: FinishBounds | undefined;
  /** The same where nothing but aims may be taken any more, and where nothing else may come before a step. */
  private readonly closed: Outlook;
  private readonly next: Outlook;
  /** How early anything at all can end; null where nobody asks when something first does. */
  private readonly anyEnds: readonly EarliestEnds[] | null;
  /** Null where no exemption counts as granted, or an aim can be taken in modules. */
  private readonly wayLoads: WayLoads | null;
  /** Where the label stands that was asked for last. */
  private last: { readonly label: Beginning; readonly at: Position } | undefined;
  /** The least that anything comes to that is no aim. */
  private readonly more: Pick<Ranked, 'sbu' | 'costCents'>;

  /** @param relevant places of the credentials that a plan may contain */
  constructor(
    planning: Planning,
    private readonly request: PlanRequest,
    private readonly aims: PlanAims,
    relevant: readonly number[],
    private readonly offers: UsableOffers,
  ) {
    const weights = new WayBounds(planning);
    this.least = new LeastLoads(planning, aims, weights);
    // Ways take what they must contain whole.
    const isSplit = [...aims.wanted].some((place) => this.least.isSplit(place));
    const isByWays = request.ranking === 'IF_GRANTED' && !isSplit;
    this.wayLoads = isByWays ? new WayLoads(planning, weights, request, aims) : null;
    this.outlooks = new Outlooks(planning, request, aims, offers, this.least);
    this.own = new OwnFigures(request, aims, offers, this.outlooks, this.least);
    this.sums = new LeastSums(aims, this.own.byFigure);
    this.more = this.own.leastAmong(relevant.filter((place) => !aims.wanted.has(place)));
    ({ finish: this.finish } = this.outlooks.ofAll());
    this.closed = this.outlooks.ofOnly(aims.wanted);
    this.next = this.outlooks.ofOnly([]);
    this.anyEnds = request.objectives.includes('FIRST_CREDENTIAL') ? this.endsOfAll() : null;
  }

  /** What all plans come to at least that begin with the label; infinite in some figure where there are none. */
  leastAfter(label: Beginning): Ranked {
    const at = this.positionOf(label);
    const sums = this.sums.toGo(at.taken, at.open);
    const days = this.finish.daysAfter(at.open, at.ended, at.from, at.taken);
    const costCents = label.costCents + (sums[CENTS] as number);
    return {
      days: this.isBeyondLimits(days, costCents) ? Infinity : days,
      sbu: label.sbu + Math.max(sums[SBU] as number, at.open.length === 0 ? 0 : (this.wayLoads?.toGo(label) ?? 0)),
      costCents,
      awayDays: label.awayDays + (sums[AWAY] as number),
      firstDays: this.firstDaysAfter(label),
      settled: label.settled && this.canBeSettled(at, days),
      steps: label.actions + (sums[STEPS] as number),
    };
  }

  /** The same, where nothing but aims follows, and where something else does; none of which there are no plans. */
  alternativesAfter(label: Beginning, least: Ranked): readonly Ranked[] {
    if (label.finished) return [least];
    return this.alternatives({ ...label, least }, this.positionOf(label), NOTHING).filter((one) =>
      this.isPossible(one),
    );
  }

  /** The second of them: something that is no aim follows. */
  leastWithMore(label: Label): readonly Ranked[] {
    const [, further] = this.alternatives(label, this.positionOf(label), NOTHING);
    return [further].filter((one) => this.isPossible(one));
  }

  /** The second of them where that is the credential at the place: found without looking at its offers. */
  roughlyTaking(label: Label): (place: number) => readonly Ranked[] {
    const [further] = this.leastWithMore(label);
    const besides = this.sums.besides(this.positionOf(label).open);
    const sbu = label.sbu + (besides[SBU] as number);
    const costCents = label.costCents + (besides[CENTS] as number);
    return (place) => {
      if (!further) return [];
      const { key } = this.aims.numbered.at(place);
      const rough = {
        ...further,
        sbu: Math.max(further.sbu, sbu + this.least.of(place), label.sbu + this.loadByTaking(place, label)),
        costCents: Math.max(further.costCents, costCents + this.offers.leastPriceOf(key)),
      };
      return this.isPossible(rough) ? [rough] : [];
    };
  }

  /** The same for plans that take the credential next, whatever the offer. */
  leastTaking(place: number, label: Label): readonly Ranked[] {
    const at = this.positionOf(label);
    const day = this.next.finish.endOf(place, at.from, at.taken);
    if (day === Infinity) return [];
    const { costCents, awayDays } = this.own.of(place);
    const sbu = this.next.loads.of(place, at.from, at.taken);
    return this.after(label, at, { place, day }, { sbu, costCents, awayDays, steps: 1 });
  }

  /** The same for each offer of it by which there may be plans. */
  leastJoining(place: number, label: Label): readonly { entry: Entry; alternatives: readonly Ranked[] }[] {
    const at = this.positionOf(label);
    const sbu = this.next.loads.of(place, at.from, at.taken);
    return this.next.finish.endsOf(place, at.from, at.taken).map(({ entry, day, days }) => {
      const { offer } = entry;
      const awayDays = isAway(offer, this.request) ? days : 0;
      const more = { sbu, costCents: offer.priceCents ?? 0, awayDays, steps: 1 };
      return { entry, alternatives: this.after(label, at, { place, day }, more) };
    });
  }

  private after(label: Label, at: Position, next: Ending, more: More): readonly Ranked[] {
    const sbu = label.sbu + this.loadByTaking(next.place, label);
    const after = {
      open: at.open.filter((aim) => !aim.includes(next.place)),
      taken: [...at.taken, next],
      from: at.from,
      ended: Math.max(at.ended, next.day),
    };
    return this.alternatives(label, after, more)
      .map((one) => ({ ...one, sbu: Math.max(one.sbu, sbu) }))
      .filter((one) => this.isPossible(one));
  }

  /** @param more what has been taken beside the label at least */
  private alternatives(label: Bounded, at: Position, more: More): readonly [closed: Ranked, further: Ranked] {
    const { least } = label;
    const besides = this.sums.besides(at.open);
    const { days, reached, had } = this.closed.finish.reachedAfter(at.open, at.ended, at.from, at.taken);
    const costOfReached = label.costCents + more.costCents + (this.sums.besides(reached)[CENTS] as number);
    const sbu = label.sbu + more.sbu;
    const costCents = label.costCents + more.costCents + (besides[CENTS] as number);
    const steps = label.actions + more.steps + (besides[STEPS] as number);
    const shared = {
      firstDays: least.firstDays,
      awayDays: Math.max(least.awayDays, label.awayDays + more.awayDays + (besides[AWAY] as number)),
      settled: label.settled,
    };
    const closed: Ranked = {
      ...shared,
      days: Math.max(least.days, days),
      sbu: Math.max(least.sbu, sbu + (days < Infinity ? this.closedLoad({ ...at, taken: had }) : 0)),
      costCents: Math.max(least.costCents, costOfReached),
      steps: Math.max(least.steps, steps),
    };
    const further: Ranked = {
      ...shared,
      days: Math.max(least.days, at.ended),
      sbu: Math.max(least.sbu, sbu + (besides[SBU] as number) + this.more.sbu),
      costCents: Math.max(least.costCents, costCents + this.more.costCents),
      steps: Math.max(least.steps, steps + 1),
    };
    return [closed, further];
  }

  private isPossible({ days, sbu, costCents }: Ranked): boolean {
    return days < Infinity && sbu < Infinity && !this.isBeyondLimits(days, costCents);
  }

  /** The load of the open aims where nothing else is taken any more. */
  private closedLoad({ open, from, taken }: Position): number {
    const loadOf = (place: number): number => this.closed.loads.of(place, from, taken);
    const single = new Set(open.flatMap((aim) => (aim.length === 1 ? aim : [])));
    const together = [...single].reduce((sum, place) => sum + loadOf(place), 0);
    return Math.max(together, ...open.map((aim) => Math.min(...aim.map(loadOf))));
  }

  /** Many choices are bounded one after the other for the same label. */
  private positionOf(label: Beginning): Position {
    if (this.last?.label !== label) this.last = { label, at: this.findPosition(label) };
    return this.last.at;
  }

  private findPosition(label: Beginning): Position {
    const { places } = this.aims.numbered;
    return {
      open: label.finished ? [] : this.aims.openAfter(label),
      taken: label.steps.map(({ award }) => ({
        place: places.get(award.credential.key) ?? -1,
        day: this.dayOf(award.on),
      })),
      from: this.dayOf(label.lastStart),
      ended: this.dayOf(label.end),
    };
  }

  private dayOf(day: IsoDate): number {
    return daysBetween(this.request.startDate, day);
  }

  private isBeyondLimits(days: number, costCents: number): boolean {
    const { latestFinish, budgetCents } = this.request.limits;
    if (budgetCents !== null && costCents > budgetCents) return true;
    return latestFinish !== null && days > this.dayOf(latestFinish);
  }

  /** Whether a plan that begins so, and where the finish decides first ends by the day, can be settled. */
  private canBeSettled({ open, ended, from, taken }: Position, days: number): boolean {
    this.settledFinish ??= this.outlooks.ofSettled().finish;
    const settled = this.settledFinish.daysAfter(open, ended, from, taken);
    return this.request.objectives[0] === 'FINISH' ? settled <= days : Number.isFinite(settled);
  }

  // What adds up.

  /** What plans that take the credential next still come to by ways, in SBU; a module is not all of it. */
  private loadByTaking(place: number, label: Label): number {
    return this.wayLoads && !this.least.isSplit(place) ? this.wayLoads.byTaking(place, label) : 0;
  }

  // Days.

  private endsOfAll(): readonly EarliestEnds[] {
    const { takeable } = this.aims;
    const places = [...takeable.keys()].filter((place) => takeable[place] === 1);
    return places.map((place) => this.outlooks.endsOf(place));
  }

  /**
   * Until the first credential that an aim builds on: an aim that is there, one that builds on a step that is there, or what
   * follows. A label that is finished says it.
   */
  private firstDaysAfter({ firstEnd, steps, lastStart, finished }: Beginning): number {
    if (this.anyEnds === null) return 0;
    const ends = [firstEnd ?? [], finished ? [] : steps.map(({ leadsFrom }) => leadsFrom)]
      .flat()
      .map((day) => this.dayOf(day));
    if (finished) return Math.min(...ends);
    const from = this.dayOf(lastStart);
    return this.anyEnds.reduce((least, one) => Math.min(least, one.readyOn(from)), Math.min(...ends));
  }
}
