import { addDays, type IsoDate } from '../../../shared/pure/calendar.js';
import { isOnRecord } from '../isOnRecord.js';
import type { PlannedPart, PlannedRecognition, PlanningCatalogue } from '../PlanningCatalogue.js';
import type { PlanRequest } from './PlanRequest.js';

/** A procedure that is followed from the first day on which one can begin. */
export interface Recognition {
  readonly procedure: PlannedRecognition;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
}

/** The procedures that a plan may use, by credential; none where nothing that waits for a decision counts. */
export function recognitionsFor(
  { recognitions }: PlanningCatalogue,
  request: PlanRequest,
): ReadonlyMap<string, readonly Recognition[]> {
  if (request.ranking === 'GUARANTEED' || request.onlySettled) return new Map();
  const usable = recognitions.flatMap((procedure) => (keepsTo(procedure, request) ? followed(procedure, request) : []));
  return Map.groupBy(usable, ({ procedure }) => procedure.credential);
}

/** Whether the procedure is about the part. */
export function isAbout({ partKinds, partKeys }: PlannedRecognition, part: PlannedPart): boolean {
  return partKinds.includes(part.kind) && partKeys?.includes(part.key) !== false;
}

/** What a procedure does not tell never counts as keeping a limit. */
function keepsTo(procedure: PlannedRecognition, { world, asOf, limits, objectives }: PlanRequest): boolean {
  const { regions, budgetCents } = limits;
  const countsMoney = budgetCents !== null || objectives.includes('COST');
  return (
    procedure.world === world &&
    isOnRecord(procedure, asOf) &&
    (regions === null || procedure.regions.some((region) => regions.includes(region))) &&
    (procedure.priceCents !== null || !countsMoney)
  );
}

/** The first day from the earliest on from which one can begin, as far as the beginning of its period says. */
export function firstDayOf({ openFrom }: PlannedRecognition, earliest: IsoDate): IsoDate {
  return openFrom === null || openFrom < earliest ? earliest : openFrom;
}

function followed(procedure: PlannedRecognition, { startDate: earliest }: PlanRequest): readonly Recognition[] {
  const { openTo, weeks } = procedure;
  const startDate = firstDayOf(procedure, earliest);
  if (weeks === null || (openTo !== null && openTo < startDate)) return [];
  return [{ procedure, startDate, endDate: addDays(startDate, 7 * weeks) }];
}
