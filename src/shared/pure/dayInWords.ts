import type { IsoDate } from './calendar.js';
import type { Language } from './language.js';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** The day as one says it: `1 februari 2027`, in English `1 February 2027`. */
export function dayInWords(day: IsoDate, language: Language = 'nl'): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${String(date)} ${String(MONTHS[language][Number(month) - 1])} ${String(year)}`;
}
