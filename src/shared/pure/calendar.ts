/** A day in the Gregorian calendar, `YYYY-MM-DD`. Strings of this form compare in the order of time. */
export type IsoDate = string;

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists. */
export function isIsoDate(text: string): boolean {
  if (!FORM.test(text)) return false;
  const [year, month, day] = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day that many whole months later; the last day of the month where the day does not exist there. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const inYear = Math.floor(index / 12);
  const inMonth = (index % 12) + 1;
  return isoDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}

/** The day that many days later, or earlier where the number is negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const [year, month, day] = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** How many days the second day lies after the first; below 0 where it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** How many weeks there are from the one day to the other, a week that has begun being one. */
export function weeksBetween(from: IsoDate, to: IsoDate): number {
  return Math.ceil(daysBetween(from, to) / 7);
}

/** Whole years between birth and the date; a person born on 29 February turns a year older on 1 March. */
export function ageOn(date: IsoDate, birthDate: IsoDate): number {
  const [year] = partsOf(date);
  const [birthYear] = partsOf(birthDate);
  return year - birthYear - (date.slice(5) < birthDate.slice(5) ? 1 : 0);
}

/** The first day on which the person has the age. */
export function dayOfAge(birthDate: IsoDate, years: number): IsoDate {
  const [year, month, day] = partsOf(birthDate);
  return day > daysInMonth(year + years, month)
    ? isoDate(year + years, month + 1, 1)
    : isoDate(year + years, month, day);
}

/** Whether the date lies in the period; an open end stays open. Both ends belong to the period. */
export function isWithin(date: IsoDate, from: IsoDate | null, to: IsoDate | null): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}

/** Numbers of days that were asked for; planning asks for the same few thousand again and again. */
const numbers = new Map<IsoDate, number>();

const MOST_NUMBERS = 50_000;

function dayNumber(date: IsoDate): number {
  let number = numbers.get(date);
  if (number === undefined) {
    const [year, month, day] = partsOf(date);
    number = Date.UTC(year, month - 1, day) / 86_400_000;
    if (numbers.size === MOST_NUMBERS) numbers.clear();
    numbers.set(date, number);
  }
  return number;
}

function partsOf(date: IsoDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  return month === 2 ? lastOfFebruary(year) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function lastOfFebruary(year: number): number {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
