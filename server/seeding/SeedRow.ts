/** Where a row stands: `seeds/reference/credential.csv` and its line, the header being 1. */
export interface SeedOrigin {
  readonly file: string;
  readonly row: number;
}

/** A row of the seeds in the shape in which it is stored, with the place that faults name. */
export interface SeedRow<Value> {
  readonly origin: SeedOrigin;
  readonly value: Value;
}
