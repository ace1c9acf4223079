import { daysBetween, type IsoDate } from '../../../shared/pure/calendar.js';

/** Days as numbers, counted from the start date of a plan; each is reckoned once. */
export class DayNumbers {
  private readonly numbers = new Map<IsoDate, number>();

  constructor(private readonly startDate: IsoDate) {}

  of(day: IsoDate): number {
    let number = this.numbers.get(day);
    if (number === undefined) {
      number = daysBetween(this.startDate, day);
      this.numbers.set(day, number);
    }
    return number;
  }
}
