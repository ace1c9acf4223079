import { daysBetween, type IsoDate } from '../../../shared/pure/calendar.js';
import { Bounds, type Sums } from '../Bounds.js';
import { Needs } from '../Needs.js';
import type { PlannedCredential, PlannedOffer } from '../PlanningCatalogue.js';
import type { Alike, Planning } from '../Planning.js';
import { Ranges } from '../Ranges.js';
import { loadOf } from '../Taking.js';
import { EarliestEnds, entriesOf, type Entry } from './EarliestEnds.js';
import { FinishBounds } from './FinishBounds.js';
import { isAway } from './isAway.js';
import type { Beginning } from './Label.js';
import type { Rank } from './Plan.js';
import type { PlanRequest } from './PlanRequest.js';
import { rankOf } from './rankOf.js';

/** Something that every plan must contain, with the least that it takes wherever it stands. */
interface LeastOf {
  readonly credential: PlannedCredential;
  readonly costCents: number;
  readonly awayDays: number;
}

type OffersOf = (credential: PlannedCredential) => readonly PlannedOffer[];

/** Lower bounds on the rank of the plans that begin with a label: every relaxation only gives time, money and loads away. */
export class PlanBounds {
  private readonly bounds: Bounds;
  private readonly needs: Needs;
  private readonly ranges: Ranges;
  private readonly musts: readonly LeastOf[];
  private readonly finish: FinishBounds;
  /** The same with nothing but steps that can be settled. */
  private readonly settledFinish: FinishBounds;
  /** How early anything at all can end; null where nobody asks when something first does. */
  private readonly anyEnds: EarliestEnds | null;
  /** The least loads after each set of credentials. */
  private readonly loads = new Map<string, Sums>();

  constructor(
    private readonly planning: Planning,
    private readonly request: PlanRequest,
    private readonly groups: readonly Alike[],
    offersOf: OffersOf,
  ) {
    const firsts = groups.map(([first]) => first);
    this.bounds = new Bounds(planning, firsts);
    this.needs = new Needs(
      planning,
      new Map(groups.flatMap((group, at) => group.map((one) => [one.key, at] as const))),
    );
    this.ranges = new Ranges(planning.known, planning.standing(request.startDate, []), planning.holdingsMove);
    this.musts = planning.takeable.filter((one) => planning.isMust(one)).map((one) => this.leastOf(one, offersOf(one)));
    this.finish = this.finishOn(offersOf);
    this.anyEnds = request.objectives.includes('FIRST_CREDENTIAL')
      ? new EarliestEnds(groups.flatMap((group) => group.flatMap((one) => this.entriesOf(one, offersOf(one)))))
      : null;
    this.settledFinish = this.finishOn((one) => this.settledAmong(offersOf(one), one));
  }

  /** Infinite in some figure where the label leads nowhere. */
  boundOf(label: Beginning): Rank {
    const open = this.musts.filter(({ credential }) => !label.taken.has(credential.key));
    const [guaranteed, ifGranted, , steps] = this.loadsAfter(open, label);
    const days = this.finish.daysAfter(label);
    const costCents = label.costCents + open.reduce((cents, one) => cents + one.costCents, 0);
    const sum = {
      days: this.isBeyondLimits(days, costCents) ? Infinity : days,
      sbu: label.sbu + (this.request.ranking === 'GUARANTEED' ? guaranteed : ifGranted),
      costCents,
      awayDays: label.awayDays + open.reduce((away, one) => away + one.awayDays, 0),
      firstDays: this.firstDaysAfter(label),
      settled: label.settled && this.canBeSettled(label, days),
      steps: label.actions + steps,
    };
    return rankOf(sum, this.request.objectives);
  }

  private isBeyondLimits(days: number, costCents: number): boolean {
    const { latestFinish, budgetCents } = this.request.limits;
    if (budgetCents !== null && costCents > budgetCents) return true;
    return latestFinish !== null && days > daysBetween(this.request.startDate, latestFinish);
  }

  /** Whether a plan that begins so, and where the finish decides first ends by the day, can be settled. */
  private canBeSettled(label: Beginning, days: number): boolean {
    const settled = this.settledFinish.daysAfter(label);
    return this.request.objectives[0] === 'FINISH' ? settled <= days : Number.isFinite(settled);
  }

  private loadsAfter(open: readonly LeastOf[], { set, taken }: Beginning): Sums {
    const credentials = open.map(({ credential }) => credential);
    const known = this.loads.get(set) ?? this.bounds.ofAll(credentials, taken.keys());
    this.loads.set(set, known);
    return known;
  }

  private finishOn(offersOf: OffersOf): FinishBounds {
    const endsOf = (one: PlannedCredential): EarliestEnds => this.endsOf(one, offersOf(one));
    const reachable = this.groups.map((group) => ({
      keys: group.map((one) => one.key),
      admission: this.needs.ofAdmission(group[0]),
      ends: group.map(endsOf),
    }));
    const musts = this.musts.map(({ credential }) => ({
      key: credential.key,
      admission: this.needs.ofAdmission(credential),
      ends: endsOf(credential),
    }));
    const goals = this.goals();
    return new FinishBounds(this.request.startDate, reachable, this.needs.leaves, musts, goals);
  }

  /** Offers on which a step can be settled: nothing in admission, track or validity stays unknown for good. */
  private settledAmong(offers: readonly PlannedOffer[], credential: PlannedCredential): readonly PlannedOffer[] {
    const { ranges } = this;
    const { startDate } = this.request;
    const { successor, lastStart, observedCohorts } = credential;
    const isSeen = observedCohorts.some((cohort) => cohort >= Number(startDate.slice(0, 4)));
    if (successor !== null && lastStart === null && !isSeen) return [];
    if (ranges.ofAdmission(credential).high !== 'HOLDS') return [];
    return offers.filter(({ track }) => ranges.ofTrack(credential, track).high === 'HOLDS');
  }

  private leastOf(credential: PlannedCredential, offers: readonly PlannedOffer[]): LeastOf {
    return {
      credential,
      costCents: Math.min(...offers.map((offer) => offer.priceCents ?? 0)),
      awayDays: offers.some((offer) => !isAway(offer, this.request)) ? 0 : this.endsOf(credential, offers).leastDays,
    };
  }

  /** What must be had before outcomes that are the goal are. */
  private goals(): readonly ReturnType<Needs['of']>[] {
    const { goal, profile } = this.planning.request;
    if ('credential' in goal) return [];
    const held = new Set(profile.holdings.flatMap((one) => one.outcome ?? []));
    const missing = goal.outcomes.filter((outcome) => !held.has(outcome));
    return missing.flatMap((outcome) => this.needs.havingOutcome(outcome, null) ?? []);
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
    return Math.min(...ends, finished ? Infinity : this.anyEnds.readyOn(this.dayOf(lastStart)));
  }

  private dayOf(day: IsoDate): number {
    return daysBetween(this.request.startDate, day);
  }

  private endsOf(credential: PlannedCredential, offers: readonly PlannedOffer[]): EarliestEnds {
    return new EarliestEnds(this.entriesOf(credential, offers));
  }

  private entriesOf(credential: PlannedCredential, offers: readonly PlannedOffer[]): readonly Entry[] {
    const { ranking, startDate } = this.request;
    const least =
      ranking === 'GUARANTEED' ? this.planning.leastGuaranteed(credential) : this.bounds.leastOf(credential)[1];
    const most = Math.max(...this.planning.selectionsOf(credential).map(loadOf));
    return entriesOf(offers, startDate, most === 0 ? 0 : least / most);
  }
}
