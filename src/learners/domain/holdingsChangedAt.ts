import { dutchDay } from '../../shared/pure/dutchDay.js';
import type { PlanDocument } from '../../shared/pure/planDocument.js';

interface Recorded {
  readonly recordedFrom: Date;
  readonly recordedTo: Date | null;
}

/**
 * When what a learner holds changed last without a plan knowing it; null where it did not. Of a plan as of an earlier day no
 * more is known than that day, so that all that changed on it counts.
 * @param holdings all that were ever recorded
 */
export function holdingsChangedAt(
  holdings: readonly Recorded[],
  { madeAt, request: { asOf } }: { readonly madeAt: string; readonly request: Pick<PlanDocument['request'], 'asOf'> },
): Date | null {
  const made = Date.parse(madeAt);
  const wasKnown = (at: Date): boolean => at.getTime() <= made && (asOf >= dutchDay(made) || dutchDay(at) < asOf);
  const changes = holdings.flatMap(({ recordedFrom, recordedTo }) => [
    recordedFrom,
    ...(recordedTo ? [recordedTo] : []),
  ]);
  const unknown = changes.filter((at) => !wasKnown(at));
  return unknown.reduce<Date | null>((last, at) => (last === null || at > last ? at : last), null);
}
