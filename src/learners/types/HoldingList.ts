/** Whose holdings a page lists, on record at which instant (ISO 8601): what it takes to count them all. */
export interface HoldingList {
  readonly learnerId: string;
  readonly asOf: string;
}
