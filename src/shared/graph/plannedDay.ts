import type { IsoDate } from '../pure/calendar.js';
import { codedError } from './CodedError.js';

const [EARLIEST, LATEST] = ['1900-01-01', '2200-12-31'];

/**
 * The day, if plans can be made with it.
 * @param field the argument that holds it
 * @throws CodedError BAD_INPUT where it lies outside 1900 to 2200
 */
export function plannedDay(day: IsoDate, field: string): IsoDate {
  if (day >= EARLIEST && day <= LATEST) return day;
  throw codedError('BAD_INPUT', {}, { field, text: outside });
}

const outside = {
  en: 'The day lies from 1900-01-01 to 2200-12-31.',
  nl: 'De dag ligt van 1900-01-01 tot en met 2200-12-31.',
};
