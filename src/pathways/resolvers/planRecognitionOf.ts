import { weeksBetween } from '../../shared/pure/calendar.js';
import type { DescribedRecognition } from '../domain/dated/describePlan.js';
import { firstDayOf } from '../domain/dated/Recognition.js';
import { Organisation } from '../types/Organisation.js';
import type { PlannedRecognition } from '../domain/PlanningCatalogue.js';
import type { PlanRecognition } from '../types/PlanRecognition.js';
import type { ProcedureOnRecord, RecognitionProcedure } from '../types/RecognitionProcedure.js';

/** A recognition of a plan as the graph shows it. */
export function planRecognitionOf({ procedure, followed }: DescribedRecognition): PlanRecognition {
  const { startDate, endDate, parts } = followed;
  const weeks = weeksBetween(startDate, endDate);
  return { ...onRecord(procedure), startDate, endDate, weeks, parts };
}

/** A procedure that could be begun on the day or later, as the graph shows it. */
export function procedureOf(procedure: PlannedRecognition, earliest: string): RecognitionProcedure {
  return { ...onRecord(procedure), startDate: firstDayOf(procedure, earliest), weeks: procedure.weeks };
}

function onRecord({
  key,
  provider,
  priceCents,
  decidedBy,
  basis,
}: PlannedRecognition): Omit<ProcedureOnRecord, 'startDate'> {
  return { code: key, provider: new Organisation(provider), priceCents, decidedBy, basis };
}
