/** What sharing reads of a part. */
interface OutcomePart {
  readonly outcomeKey: string | null;
}

/** One outcome that two credentials both contain, with its part in each. */
export interface SharedParts<Part> {
  readonly outcomeKey: string;
  readonly here: Part;
  readonly there: Part;
}

/** The outcomes that the parts of two credentials share, in the order of the first. Content that is not known is never shared. */
export function sharedOutcomes<Part extends OutcomePart>(
  here: readonly Part[],
  there: readonly Part[],
): SharedParts<Part>[] {
  const byOutcome = new Map(there.map((part) => [part.outcomeKey, part]));
  return here.flatMap((part) => {
    const other = byOutcome.get(part.outcomeKey);
    return part.outcomeKey === null || !other ? [] : [{ outcomeKey: part.outcomeKey, here: part, there: other }];
  });
}
