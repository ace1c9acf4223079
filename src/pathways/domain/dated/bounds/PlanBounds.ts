import { daysBetween } from '../../../../shared/pure/calendar.js';
import type { Planning } from '../../Planning.js';
import { WayBounds } from '../../WayBounds.js';
import { type Between, NOTHING_BETWEEN } from './Between.js';
import type { FinishBounds } from './FinishBounds.js';
import { FirstEnds } from './FirstEnds.js';
import { isAway } from '../isAway.js';
import type { Beginning, Label } from '../search/Label.js';
import { LeastSums } from './LeastSums.js';
import { LeastLoads } from './LoadsToDo.js';
import { type Outlook, Outlooks } from './Outlooks.js';
import { AWAY, CENTS, OwnFigures, SBU, STEPS } from './OwnFigures.js';
import type { PlanAims } from '../PlanAims.js';
import type { PlanRequest } from '../PlanRequest.js';
import { mostOfBoth, type Ranked } from '../rankOf.js';
import type { Ending } from './Ending.js';
import type { Entry, UsableOffers } from '../UsableOffers.js';
import { type Position, Positions } from './Positions.js';
import { WayLoads } from './WayLoads.js';

/** What is taken beside a label. */
type More = Pick<Ranked, 'sbu' | 'costCents' | 'awayDays' | 'steps'>;

const NOTHING: More = { sbu: 0, costCents: 0, awayDays: 0, steps: 0 };

/** What a step leads to that is no aim: what must come in between, and the aims that it can be for, where there is one aim. */
export interface Lead {
  readonly between: Between;
  readonly needy: readonly number[] | null;
}

/** What has been taken, and what all that follows comes to at least. */
type Bounded = Beginning & Pick<Label, 'least'>;

/** Lower bounds on what the plans that begin with a label come to: every relaxation only gives time, money and loads away. */
export class PlanBounds {
  private readonly own: OwnFigures;
  private readonly taking = new Map<number, Between>();
  private readonly sums: LeastSums;
  private readonly least: LeastLoads;
  private readonly outlooks: Outlooks;
  private finish: FinishBounds;
  private readonly positions: Positions;
  /** The same where nothing but aims may be taken any more, and where nothing else may come before a step. */
  private readonly aimsOnly: Outlook;
  private readonly next: Outlook;
  /** Null where nobody asks when something first ends. */
  private readonly firstEnds: FirstEnds | null;
  /** Null where no exemption counts as granted, or an aim can be taken in modules. */
  private readonly wayLoads: WayLoads | null;
  /** The least that anything comes to that is no aim. */
  private readonly more: Between;

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
    this.positions = new Positions(request.startDate, aims, () => this.outlooks.ofSettled().finish);
    this.own = new OwnFigures(request, aims, offers, this.outlooks, this.least);
    this.sums = new LeastSums(aims, this.own.byFigure);
    const least = this.own.leastAmong(relevant.filter((place) => !aims.wanted.has(place)));
    this.more = { ...least, days: 0, awayDays: 0, steps: 1 };
    ({ finish: this.finish } = this.outlooks.ofAll());
    this.aimsOnly = this.outlooks.ofOnly(aims.wanted);
    this.next = this.outlooks.ofOnly([]);
    this.firstEnds = request.objectives.includes('FIRST_CREDENTIAL')
      ? new FirstEnds(request.startDate, aims, this.outlooks)
      : null;
  }

  /** From now on bounds cost more and are higher. */
  lookClosely(): void {
    this.positions.lookClosely();
    if (this.request.ranking === 'IF_GRANTED') ({ finish: this.finish } = this.outlooks.ofAllClosely());
  }

  /**
   * What all plans come to at least that begin with the label; infinite in some figure where there are none.
   * @param known what is known of that already; null for nothing
   */
  leastAfter(label: Beginning, known: Ranked | null): Ranked {
    const at = this.positions.of(label);
    const sums = this.sums.toGo(at.taken, at.open);
    const days = this.finish.daysAfter(at.open, at.ended, at.from, at.taken);
    const costCents = label.costCents + (sums[CENTS] as number);
    const least = {
      days: this.isBeyondLimits(days, costCents) ? Infinity : days,
      sbu: label.sbu + Math.max(sums[SBU] as number, at.open.length === 0 ? 0 : (this.wayLoads?.toGo(label) ?? 0)),
      costCents,
      awayDays: label.awayDays + (sums[AWAY] as number),
      firstDays: this.firstEnds?.daysAfter(label) ?? 0,
      settled: this.canBeSettled(at, days),
      steps: label.actions + (sums[STEPS] as number),
    };
    if (!known) return least;
    // Whether plans can be settled depends on the day on which they end, so that comes last.
    return this.endingAfter(known.days, { ...mostOfBoth(least, known), days: least.days }, at);
  }

  /** The same, where nothing but aims follows, and where something else does; none of which there are no plans. */
  alternativesAfter(label: Beginning, least: Ranked): readonly Ranked[] {
    if (label.finished) return [least];
    return this.alternatives({ ...label, least }, this.positions.of(label), NOTHING, null).filter((one) =>
      this.isPossible(one),
    );
  }

  /** The second of them: something that is no aim follows. */
  leastWithMore(label: Label): readonly Ranked[] {
    return [this.further(label, this.positions.of(label), NOTHING, this.more)].filter((one) => this.isPossible(one));
  }

  /** The second of them where that is the credential at the place: found without looking at its offers. */
  roughlyTaking(label: Label): (place: number, lead: Lead | null) => readonly Ranked[] {
    const [further] = this.leastWithMore(label);
    const at = this.positions.of(label);
    const besides = this.sums.besides(at.open);
    const asksLoad = this.request.objectives.includes('STUDY_LOAD');
    const sbu = label.sbu + (besides[SBU] as number);
    const costCents = label.costCents + (besides[CENTS] as number);
    const steps = label.actions + (besides[STEPS] as number);
    let leastOfAims: number | undefined;
    const aimDays = ({ needy }: Lead): number =>
      (leastOfAims ??= needy ? Math.min(...needy.map((place) => this.ownOf(place).days)) : 0);
    return (place, lead) => {
      if (!further) return [];
      const { key } = this.aims.numbered.at(place);
      const follows = lead?.between ?? NOTHING_BETWEEN;
      const days = lead ? this.finish.arrivalOf(place, at.from) + follows.days + aimDays(lead) : 0;
      if (days === Infinity) return [];
      const byWays = asksLoad ? label.sbu + this.loadByTaking(place, label) : 0;
      const rough = {
        ...further,
        sbu: Math.max(further.sbu, sbu + this.least.of(place) + follows.sbu, byWays),
        costCents: Math.max(further.costCents, costCents + this.offers.leastPriceOf(key) + follows.costCents),
        steps: Math.max(further.steps, steps + 1 + follows.steps),
      };
      return [this.endingAfter(days, rough, at)].filter((one) => this.isPossible(one));
    };
  }

  /**
   * The same for plans that take the credential next, whatever the offer.
   * @param lead what it leads to; null where nothing is known of that
   */
  leastTaking(place: number, label: Label, lead: Lead | null): readonly Ranked[] {
    const at = this.positions.of(label);
    const day = this.next.finish.endOf(place, at.from, at.taken);
    if (day === Infinity) return [];
    const { costCents, awayDays } = this.own.of(place);
    const sbu = this.next.loads.of(place, at.from, at.taken);
    return this.after(label, at, { place, day }, { sbu, costCents, awayDays, steps: 1 }, lead);
  }

  /** The same for each offer of it by which there may be plans. */
  leastJoining(
    place: number,
    label: Label,
    lead: Lead | null,
  ): readonly { entry: Entry; alternatives: readonly Ranked[] }[] {
    const at = this.positions.of(label);
    const sbu = this.next.loads.of(place, at.from, at.taken);
    return this.next.finish.endsOf(place, at.from, at.taken).map(({ entry, day, days }) => {
      const { offer } = entry;
      const awayDays = isAway(offer, this.request) ? days : 0;
      const more = { sbu, costCents: offer.priceCents ?? 0, awayDays, steps: 1 };
      return { entry, alternatives: this.after(label, at, { place, day }, more, lead) };
    });
  }

  /** What taking the credential at the place comes to at least. */
  ownOf(place: number): Between {
    let own = this.taking.get(place);
    if (!own) {
      const days = this.outlooks.endsOf(place).leastDays;
      own = { ...this.own.of(place), days, sbu: this.least.of(place), steps: 1 };
      this.taking.set(place, own);
    }
    return own;
  }

  private after(label: Label, at: Position, next: Ending, more: More, lead: Lead | null): readonly Ranked[] {
    const sbu = label.sbu + this.loadByTaking(next.place, label);
    const open = lead?.needy ? [lead.needy] : at.open.filter((aim) => !aim.includes(next.place));
    const taken = [...at.taken, next];
    const after = { ...at, open, taken, ended: Math.max(at.ended, next.day) };
    const days = lead ? this.daysLeading(lead, next.day, after) : 0;
    if (days === Infinity) return [];
    return this.alternatives(label, after, more, lead)
      .map((one) => this.endingAfter(days, { ...one, sbu: Math.max(one.sbu, sbu) }, at))
      .filter((one) => this.isPossible(one));
  }

  /** How early a plan ends in which something that is awarded on the day leads to an aim. */
  private daysLeading({ between, needy }: Lead, day: number, { from, taken }: Position): number {
    const begin = day + between.days;
    if (!needy) return begin;
    return needy.reduce(
      (least, place) => Math.min(least, this.finish.endOf(place, from, taken, least, begin)),
      Infinity,
    );
  }

  /**
   * Where nothing but aims follows, and where something else does; the second alone where something must come in between.
   * @param more what has been taken beside the label at least
   * @param lead what the last of it leads to
   */
  private alternatives(label: Bounded, at: Position, more: More, lead: Lead | null): readonly Ranked[] {
    if (lead && lead.between.steps > 0) return [this.further(label, at, more, lead.between)];
    return [this.closed(label, at, more), this.further(label, at, more, this.more)];
  }

  private further(label: Bounded, at: Position, more: More, follows: Between): Ranked {
    const { least } = label;
    const besides = this.sums.besides(at.open);
    const days = Math.max(least.days, at.ended);
    return {
      firstDays: least.firstDays,
      days,
      settled: this.canBeSettled(at, days),
      sbu: Math.max(least.sbu, label.sbu + more.sbu + (besides[SBU] as number) + follows.sbu),
      costCents: Math.max(
        least.costCents,
        label.costCents + more.costCents + (besides[CENTS] as number) + follows.costCents,
      ),
      awayDays: Math.max(least.awayDays, label.awayDays + more.awayDays + (besides[AWAY] as number) + follows.awayDays),
      steps: Math.max(least.steps, label.actions + more.steps + (besides[STEPS] as number) + follows.steps),
    };
  }

  private closed(label: Bounded, at: Position, more: More): Ranked {
    const { least } = label;
    const besides = this.sums.besides(at.open);
    const { days: end, reached, had } = this.aimsOnly.finish.reachedAfter(at.open, at.ended, at.from, at.taken);
    const days = Math.max(least.days, end);
    const sbu = end < Infinity ? this.closedLoad({ ...at, taken: had }) : 0;
    const costCents = this.sums.besides(reached)[CENTS] as number;
    return {
      firstDays: least.firstDays,
      days,
      settled: this.canBeSettled(at, days),
      sbu: Math.max(least.sbu, label.sbu + more.sbu + sbu),
      costCents: Math.max(least.costCents, label.costCents + more.costCents + costCents),
      awayDays: Math.max(least.awayDays, label.awayDays + more.awayDays + (besides[AWAY] as number)),
      steps: Math.max(least.steps, label.actions + more.steps + (besides[STEPS] as number)),
    };
  }

  private isPossible({ days, sbu, costCents }: Ranked): boolean {
    return days < Infinity && sbu < Infinity && !this.isBeyondLimits(days, costCents);
  }

  /** The load of the open aims where nothing else is taken any more. */
  private closedLoad({ open, from, taken }: Position): number {
    const loadOf = (place: number): number => this.aimsOnly.loads.of(place, from, taken);
    const single = new Set(open.flatMap((aim) => (aim.length === 1 ? aim : [])));
    const together = [...single].reduce((sum, place) => sum + loadOf(place), 0);
    return Math.max(together, ...open.map((aim) => Math.min(...aim.map(loadOf))));
  }

  private isBeyondLimits(days: number, costCents: number): boolean {
    const { latestFinish, budgetCents } = this.request.limits;
    if (budgetCents !== null && costCents > budgetCents) return true;
    return latestFinish !== null && days > daysBetween(this.request.startDate, latestFinish);
  }

  /** The same where plans end no earlier; whether they can be settled depends on that. */
  private endingAfter(days: number, one: Ranked, at: Position): Ranked {
    return days <= one.days ? one : { ...one, days, settled: this.canBeSettled(at, days) };
  }

  /** Whether a plan that goes on from there, and where the finish decides first ends by the day, can be settled. */
  private canBeSettled({ settledDays }: Position, days: number): boolean {
    return this.request.objectives[0] === 'FINISH' ? settledDays <= days : settledDays < Infinity;
  }

  // What adds up.

  /** What plans that take the credential next still come to by ways, in SBU; a module is not all of it. */
  private loadByTaking(place: number, label: Label): number {
    return this.wayLoads && !this.least.isSplit(place) ? this.wayLoads.byTaking(place, label) : 0;
  }
}
