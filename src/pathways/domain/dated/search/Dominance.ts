import type { IsoDate } from '../../../../shared/pure/calendar.js';
import type { PlannedCredential } from '../../PlanningCatalogue.js';
import type { Planning } from '../../Planning.js';
import { type Difference, differenceOf } from '../differenceOf.js';
import type { Beginning, TakenStep } from './Label.js';
import type { PlanRequest } from '../PlanRequest.js';
import type { UsableOffers } from '../UsableOffers.js';
import { timingMatters } from './timingMatters.js';

/** Beginnings that have the same future, of which one may be no worse than another whatever follows. */
export class Dominance<Kept extends Beginning> {
  private readonly kept = new Map<string, readonly Kept[]>();
  /** Keys of the credentials whose earlier award may spoil something. */
  private readonly timed: ReadonlySet<string>;
  /** Whether only equal ends compare, of whatever it is. */
  private readonly comparesEnds: boolean;
  private readonly asksFirst: boolean;

  /** @param differBy in what plans differ that do not stand for each other; null: in nothing that the rank does not show */
  constructor(
    planning: Planning,
    private readonly request: PlanRequest,
    relevant: readonly PlannedCredential[],
    offers: UsableOffers,
    private readonly differBy: Difference | null,
  ) {
    this.timed = timingMatters(planning, relevant);
    this.asksFirst = request.objectives.includes('FIRST_CREDENTIAL');
    // Where something that spoils can be joined on the day on which another step ends, an earlier end may spoil more.
    const waits = [...this.timed].some((key) => offers.entriesOf(key).some(({ from, to }) => from < to));
    this.comparesEnds = this.asksFirst || planning.law.looksBack || waits;
  }

  /** Whether an earlier award may be worse than a later one. */
  get mattersWhen(): boolean {
    return this.timed.size > 0;
  }

  /** Whether one with the same future is already no worse. */
  isCovered(beginning: Beginning): boolean {
    return this.kept.get(this.futureOf(beginning))?.some((rival) => this.isNoWorse(rival, beginning)) ?? false;
  }

  /** Keeps it in the place of those that it is no worse than. */
  keep(beginning: Kept): void {
    const future = this.futureOf(beginning);
    const rivals = this.kept.get(future) ?? [];
    this.kept.set(future, [...rivals.filter((rival) => !this.isNoWorse(beginning, rival)), beginning]);
  }

  /** Beginnings with the same name can go on in the same ways, as far as time and money allow. */
  private futureOf({ steps }: Beginning): string {
    const names = steps.map(({ name, award }) => (this.isTimed(award.credential) ? `${name}@${award.on}` : name));
    const { differBy } = this;
    return [...names.sort(), differBy && differenceOf(steps, differBy)].join(' ');
  }

  /** Whether only equal ends compare; what a step builds on depends on what else there is by then. */
  private isTimed({ key }: PlannedCredential): boolean {
    return this.comparesEnds || this.timed.has(key);
  }

  /** Whether whatever follows, the rival comes out at most equal in everything that is ranked. */
  private isNoWorse(rival: Beginning, other: Beginning): boolean {
    return (
      rival.lastStart <= other.lastStart &&
      rival.end <= other.end &&
      rival.sbu <= other.sbu &&
      rival.actions <= other.actions &&
      (rival.settled || !other.settled) &&
      (rival.costCents <= other.costCents || !this.countsCost()) &&
      (rival.awayDays <= other.awayDays || !this.request.objectives.includes('TRAVEL')) &&
      (!this.asksFirst || isNoLater(rival.firstEnd, other.firstEnd)) &&
      rival.steps.every((step) => this.endsNoLater(step, other))
    );
  }

  private endsNoLater({ joined, award, name, leadsFrom }: TakenStep, { taken, modules }: Beginning): boolean {
    const step = award.partly ? modules.find((one) => one.name === name) : taken.get(award.credential.key);
    if (!step || (this.asksFirst && leadsFrom > step.leadsFrom)) return false;
    const other = step.joined;
    const isLighter = (joined.offer.hoursPerWeek ?? 0) <= (other.offer.hoursPerWeek ?? 0);
    return joined.endDate <= other.endDate && (isLighter || this.request.limits.hoursPerWeek === null);
  }

  private countsCost(): boolean {
    return this.request.limits.budgetCents !== null || this.request.objectives.includes('COST');
  }
}

/** Null is later than every day. */
function isNoLater(one: IsoDate | null, other: IsoDate | null): boolean {
  return other === null || (one !== null && one <= other);
}
