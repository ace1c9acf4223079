import { daysBetween } from '../../shared/pure/calendar.js';
import type { DescribedRecognition } from '../domain/dated/describePlan.js';
import { Organisation } from '../types/Organisation.js';
import type { PlanRecognition } from '../types/PlanRecognition.js';

/** A recognition of a plan as the graph shows it. */
export function planRecognitionOf({ procedure, followed }: DescribedRecognition): PlanRecognition {
  const { key, provider, priceCents, decidedBy, basis } = procedure;
  const { startDate, endDate, parts } = followed;
  const weeks = Math.ceil(daysBetween(startDate, endDate) / 7);
  return {
    ...{ code: key, priceCents, decidedBy, basis, startDate, endDate, weeks, parts },
    provider: new Organisation(provider),
  };
}
