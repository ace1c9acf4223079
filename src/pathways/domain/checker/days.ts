import type { IsoDate } from '../../../shared/pure/calendar.js';

/** The same day of the month so many months later or, below 0, earlier; the last day of a month that is too short. */
export function monthsLater(day: IsoDate, months: number): IsoDate {
  let year = Number(day.slice(0, 4));
  let month = Number(day.slice(5, 7)) + months;
  for (; month > 12; month -= 12) year += 1;
  for (; month < 1; month += 12) year -= 1;
  return written(year, month, Math.min(Number(day.slice(8)), lengthOfMonth(year, month)));
}

/** The day so many days later or, below 0, earlier. */
export function daysLater(day: IsoDate, days: number): IsoDate {
  let [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)) + days];
  for (; date > lengthOfMonth(year, month); [year, month] = monthAfter(year, month)) date -= lengthOfMonth(year, month);
  while (date < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    date += lengthOfMonth(year, month);
  }
  return written(year, month, date);
}

/** How many days the second day comes after the first; below 0 where before. */
export function daysFrom(first: IsoDate, second: IsoDate): number {
  return daysSinceYearOne(second) - daysSinceYearOne(first);
}

function daysSinceYearOne(day: IsoDate): number {
  const [year, month] = [Number(day.slice(0, 4)) - 1, Number(day.slice(5, 7))];
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  let days = 365 * year + leapDays + Number(day.slice(8));
  for (let before = 1; before < month; before += 1) days += lengthOfMonth(year + 1, before);
  return days;
}

function monthAfter(year: number, month: number): [number, number] {
  return month === 12 ? [year + 1, 1] : [year, month + 1];
}

/** Birthdays that have been; somebody born on 29 February has the birthday on 1 March where there is no such day. */
export function ageInYears(birthDate: IsoDate, day: IsoDate): number {
  let age = 0;
  while (birthday(birthDate, age + 1) <= day) age += 1;
  return age;
}

/** The day on which somebody becomes so many years old. */
export function birthday(birthDate: IsoDate, years: number): IsoDate {
  const year = Number(birthDate.slice(0, 4)) + years;
  const leapDayMissing = birthDate.endsWith('-02-29') && !isLeapYear(year);
  return leapDayMissing
    ? written(year, 3, 1)
    : written(year, Number(birthDate.slice(5, 7)), Number(birthDate.slice(8)));
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
}

function written(year: number, month: number, day: number): IsoDate {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
