/** A length of time in whole months or whole weeks; at most one of the two is known. */
export interface Duration {
  readonly months: number | null;
  readonly weeks: number | null;
}

export const UNKNOWN_DURATION: Duration = { months: null, weeks: null };

const FORM = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?$/;

/** The ISO 8601 duration in months or weeks; one that is in neither, such as `P1DT30H`, or is nothing, stays unknown. */
export function durationOf(iso: string): Duration {
  const [, years, months, weeks] = FORM.exec(iso)?.map((part: string | undefined) => Number(part ?? 0)) ?? [];
  const inMonths = (years ?? 0) * 12 + (months ?? 0);
  if (inMonths > 0 && !weeks) return { months: inMonths, weeks: null };
  if (inMonths === 0 && weeks) return { months: null, weeks };
  return UNKNOWN_DURATION;
}
