/** Whether two cohorts are known to differ; of one that is not known it may be the same. */
export function isOtherCohort(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one !== other;
}
