import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { PlanRecognition } from '../dated/Plan.js';
import type { PlannedCredential, PlannedPart, PlannedRecognition } from '../PlanningCatalogue.js';
import { daysLater } from './days.js';
import { type Grounds, isKnown } from './Grounds.js';
import { isExemptible, isSettledBy } from './isExemptible.js';
import type { Standing } from './Standing.js';

/** A recognition of a step with the procedure that it points at; null where the catalogue does not have it. */
export interface JudgedRecognition {
  readonly said: PlanRecognition;
  readonly procedure: PlannedRecognition | null;
  /** Null where the procedure does not tell how long it takes. */
  readonly start: IsoDate;
  readonly end: IsoDate | null;
  /** Those of the step that nothing but evidence can free, and that it is about; none where it has not ended by then. */
  readonly frees: readonly PlannedPart[];
}

/** What the recognition comes to for a step that starts on the day of the standing. */
export function judgedRecognition(
  grounds: Grounds,
  said: PlanRecognition,
  credential: PlannedCredential,
  parts: readonly PlannedPart[],
  standing: Standing,
): JudgedRecognition {
  const { recognitions } = grounds.catalogue;
  const versions = recognitions.filter((one) => one.key === said.procedure);
  const procedure = versions.find((one) => isKnown(one, grounds.request.asOf)) ?? null;
  const { startDate } = grounds.request;
  const start = procedure?.openFrom && procedure.openFrom > startDate ? procedure.openFrom : startDate;
  const end = procedure?.weeks == null ? null : daysLater(start, procedure.weeks * 7);
  const isFreed = (part: PlannedPart): boolean =>
    procedure !== null &&
    procedure.credential === credential.key &&
    procedure.partKinds.includes(part.kind) &&
    (procedure.partKeys === null || procedure.partKeys.includes(part.key)) &&
    !isSettledBy(grounds, credential, part, standing) &&
    !isExemptible(grounds, credential, part, standing, false) &&
    isExemptible(grounds, credential, part, standing, true);
  return { said, procedure, start, end, frees: end !== null && end <= standing.day ? parts.filter(isFreed) : [] };
}
