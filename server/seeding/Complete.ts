/** A row in which every column is set: what is not known is null, never left out. */
export type Complete<Row> = { [Column in keyof Row & string]-?: Exclude<Row[Column], undefined> };
