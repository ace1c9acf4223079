/** What has been taken: where, and the day on which it is awarded. */
export interface Ending {
  readonly place: number;
  readonly day: number;
}
