import { type DescribedStep, describeStep } from './describeStep.js';
import { offersFor } from './offersFor.js';
import type { Place } from './Place.js';
import type { PlannedCredential } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import type { Award } from './Standing.js';
import type { Step, Way } from './Way.js';

/** A step of a way with all that is known about it. */
export interface StepDescription extends DescribedStep {
  readonly step: Step;
}

/** Walks the way again and describes each of its steps in its standing. */
export function describeWay(way: Way, planning: Planning, place: Place): readonly StepDescription[] {
  const awards: Award[] = [];
  return way.steps.map((step) => {
    const credential = planning.catalogue.credentials.get(step.credential) as PlannedCredential;
    const offers = offersFor(credential, step.startDate, planning, place);
    const standing = planning.standing(step.startDate, awards);
    const description = describeStep(step, credential, standing, planning, offers);
    if (step.awards) awards.push({ credential, parts: description.parts.map((one) => one.part), on: step.endDate });
    return { step, ...description };
  });
}
