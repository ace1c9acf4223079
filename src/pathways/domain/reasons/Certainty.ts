import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { Decider } from '../../../shared/pure/requirement.js';
import type { DescribedRecognition } from '../dated/describePlan.js';
import type { UnsettledPoint } from '../openPointsIn.js';
import type { PlannedPart } from '../PlanningCatalogue.js';
import type { Ranking } from '../PlanningRequest.js';
import type { ValidityReason } from '../Taking.js';

/** What is not certain of a step of a plan. */
export interface Certainty {
  /** False where no rule of admission is known. */
  readonly isRuled: boolean;
  /** What of its admission and track is unknown. */
  readonly openPoints: readonly UnsettledPoint[];
  /** Why the dates of the credential leave it open; null where they do not. */
  readonly openValidity: ValidityReason | null;
  /** What may be exempted, by who decides; null where no rule names one. */
  readonly exemptions: readonly { readonly decidedBy: Decider | null; readonly parts: readonly PlannedPart[] }[];
  /** What is followed before it, none of it decided yet. */
  readonly recognitions: readonly DescribedRecognition[];
  /** The day on which it ends where nothing is exempted, and where all is that may be. */
  readonly ends: Readonly<Record<Ranking, IsoDate>>;
  /** Places of earlier steps that have ended by its start only because of what is exempted in them. */
  readonly waitsFor: readonly number[];
}

/** Whether it is not certain that one may begin. */
export function isAdmissionOpen({ isRuled, openPoints, openValidity }: Certainty): boolean {
  return !isRuled || openPoints.length > 0 || openValidity !== null;
}
