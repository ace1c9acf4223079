import { daysBetween, type IsoDate } from '../../../../shared/pure/calendar.js';
import type { Aim, PlanAims } from '../PlanAims.js';
import type { Beginning } from '../search/Label.js';
import type { Ending } from './Ending.js';
import type { FinishBounds } from './FinishBounds.js';

/** Where a label stands, in days from the start date of the plan. */
export interface Position {
  readonly open: readonly Aim[];
  readonly taken: readonly Ending[];
  readonly from: number;
  readonly ended: number;
  /** Before it no plan ends that is settled. */
  readonly settledDays: number;
}

/** Where labels stand. */
export class Positions {
  private settledFinish: FinishBounds | undefined;
  private isClose = false;
  /** Of the label that was asked for last: many choices are bounded one after the other for the same one. */
  private last: { readonly label: Beginning; readonly at: Position } | undefined;

  /** @param findSettledFinish bounds with nothing but steps that can be settled; asked for once, and only by who looks closely */
  constructor(
    private readonly startDate: IsoDate,
    private readonly aims: PlanAims,
    private readonly findSettledFinish: () => FinishBounds,
  ) {}

  /** From now on it is looked at when a plan can be settled: most questions are answered before that is worth it. */
  lookClosely(): void {
    this.isClose = true;
  }

  of(label: Beginning): Position {
    if (this.last?.label !== label) this.last = { label, at: this.find(label) };
    return this.last.at;
  }

  private find(label: Beginning): Position {
    const { places } = this.aims.numbered;
    const at = {
      open: label.finished ? [] : this.aims.openAfter(label),
      taken: label.steps.map(({ award }) => ({
        place: places.get(award.credential.key) ?? -1,
        day: this.dayOf(award.on),
      })),
      from: this.dayOf(label.lastStart),
      ended: this.dayOf(label.end),
    };
    return { ...at, settledDays: this.settledDaysAfter(at, label) };
  }

  private settledDaysAfter(
    { open, ended, from, taken }: Omit<Position, 'settledDays'>,
    { settled, finished }: Beginning,
  ): number {
    if (!settled) return Infinity;
    if (finished || !this.isClose) return ended;
    this.settledFinish ??= this.findSettledFinish();
    return this.settledFinish.daysAfter(open, ended, from, taken);
  }

  private dayOf(day: IsoDate): number {
    return daysBetween(this.startDate, day);
  }
}
