/** When in the week lessons and practice are; no two overlap. DAYTIME and EVENING are on weekdays. */
export const TIMES_OF_DAY = ['DAYTIME', 'EVENING', 'WEEKEND'] as const;
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];
