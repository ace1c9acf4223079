import type { IsoDate } from './calendar.js';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** The day as one says it in Dutch: `1 februari 2027`. */
export function dayInWords(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${String(date)} ${String(MONTHS[Number(month) - 1])} ${String(year)}`;
}
