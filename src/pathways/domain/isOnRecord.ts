import type { IsoDate } from '../../shared/pure/calendar.js';

/** Whether the row is what was known on the day. */
export function isOnRecord(
  { recordedFrom, recordedTo }: { readonly recordedFrom: IsoDate; readonly recordedTo: IsoDate | null },
  day: IsoDate,
): boolean {
  return recordedFrom <= day && (recordedTo === null || day < recordedTo);
}
