import type { PlannedCredential } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import { daysLater, monthsLater } from '../../../src/pathways/domain/checker/days.js';
import type { Random } from './Random.js';

/** What the rules and the person of a case are generated from. */
export interface Draft {
  readonly random: Random;
  readonly startDate: IsoDate;
  readonly asOf: IsoDate;
  /** In the order of the ladder, lowest first. */
  readonly takeable: readonly PlannedCredential[];
  readonly proofs: readonly PlannedCredential[];
  readonly outcomes: readonly string[];
  /** Days on which a step may start. */
  readonly stepDays: readonly IsoDate[];
}

/** Periods of a WITHIN in years, each a whole number of months; the shorter ones may lie within a way. */
export const WITHIN_YEARS = [0.25, 1, 2, 3];

/** A day on which a step may start, the day before or the day after. */
export function edgeDay(draft: Draft): IsoDate {
  return daysLater(
    draft.random.pick(draft.stepDays),
    draft.random.weighed([
      [4, 0],
      [3, -1],
      [3, 1],
    ]),
  );
}

/** The start date and the ends of one or two credentials that are taken whole from there. */
export function stepDaysOf(startDate: IsoDate, takeable: readonly PlannedCredential[]): IsoDate[] {
  const ends = takeable.map((credential) => monthsLater(startDate, wholeMonths(credential)));
  const laterEnds = takeable.flatMap((credential) => ends.map((end) => monthsLater(end, wholeMonths(credential))));
  return [startDate, startDate, startDate, ...ends, ...ends, ...laterEnds];
}

function wholeMonths(credential: PlannedCredential): number {
  const choices = new Set(credential.parts.map((part) => part.choice));
  choices.delete(null);
  const always = credential.parts.filter((part) => part.choice === null);
  const chosen = [...choices].flatMap((choice) => {
    const alternatives = credential.parts.filter((part) => part.choice === choice);
    return alternatives.slice(0, alternatives[0]?.choiceCount ?? 0);
  });
  const load = [...always, ...chosen].reduce((sum, part) => sum + part.sbu, 0);
  return Math.ceil(
    credential.nominalMonths === null
      ? (12 * load) / 1600
      : (credential.nominalMonths * load) / (credential.nominalSbu ?? load),
  );
}
