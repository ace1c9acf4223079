import { addDays, ageOn, dayOfAge, type IsoDate } from '../../../../shared/pure/calendar.js';
import type { Planning } from '../../Planning.js';

/** Days on which something begins or ceases to count by itself: birthdays, periods of holdings, rules and credentials. */
export class Moments {
  private readonly days: readonly IsoDate[];
  private readonly periods = new Map<IsoDate, string>();

  constructor(private readonly planning: Planning) {
    const { holdings } = planning.request.profile;
    const held = holdings.flatMap(({ heldFrom, heldTo }) => [
      heldFrom ?? [],
      heldTo === null ? [] : addDays(heldTo, 1),
    ]);
    this.days = [...new Set([...held.flat(), ...planning.known.moments])].sort();
  }

  /** A name for the time from the last moment on or before the day to the next one. */
  periodOf(day: IsoDate): string {
    let period = this.periods.get(day);
    if (period === undefined) {
      const { birthDate } = this.planning.request.profile;
      const begun = this.days.filter((one) => one <= day).length;
      period = `${String(begun)}.${birthDate === null ? '' : String(ageOn(day, birthDate))}`;
      this.periods.set(day, period);
    }
    return period;
  }

  /** Those in the period, both ends included; each at least once. */
  within(from: IsoDate, to: IsoDate): readonly IsoDate[] {
    return [...this.days, ...this.birthdays(from, to)].filter((day) => from <= day && day <= to);
  }

  private birthdays(from: IsoDate, to: IsoDate): readonly IsoDate[] {
    const { birthDate } = this.planning.request.profile;
    if (birthDate === null || from <= birthDate) return [];
    const [first, last] = [ageOn(from, birthDate), ageOn(to, birthDate)];
    return Array.from({ length: last - first + 1 }, (_, more) => dayOfAge(birthDate, first + more));
  }
}
