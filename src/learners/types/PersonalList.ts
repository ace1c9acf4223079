/** Whose rows a page lists, on record at which instant (ISO 8601): what it takes to count them all. */
export interface PersonalList {
  readonly learnerId: string;
  readonly asOf: string;
}
