import type { IsoDate } from './calendar.js';

const FORMAT = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day that it is in the Netherlands at the moment.
 * @param moment a date, or milliseconds since 1970
 */
export function dutchDay(moment: Date | number): IsoDate {
  return FORMAT.format(moment);
}
