/** A place in a list of spells in the order of their first days; spells of one day are in the order of their ids. */
export interface SpellPlace {
  /** ISO 8601, or `-infinity`, which comes before every day. */
  readonly startedOn: string;
  readonly id: string;
}
