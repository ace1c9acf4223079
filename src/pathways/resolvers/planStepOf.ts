import { weeksBetween } from '../../shared/pure/calendar.js';
import type { PlanStepDescription } from '../domain/dated/describePlan.js';
import type { Planning } from '../domain/Planning.js';
import { Credential } from '../types/Credential.js';
import { Offer } from '../types/Offer.js';
import type { PlanStep } from '../types/PlanStep.js';
import { Rule } from '../types/Rule.js';
import { loadsOf } from './loadsOf.js';
import { planRecognitionOf } from './planRecognitionOf.js';
import { openPointsOf, pointsOf } from './openPointsOf.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { ruleVerdictOf } from './ruleVerdictOf.js';
import { stepPartOf } from './stepPartOf.js';

/** A described step of a plan as the graph shows it. */
export function planStepOf(
  description: PlanStepDescription,
  position: number,
  planning: Planning,
  context: PathwaysContext,
): Omit<PlanStep, 'of'> {
  const { step, offer, credential, parts, validity, gaps, offerGaps, basis, ofTrack, recognitions } = description;
  const { startDate, endDate, settled, module } = step;
  const hbo = credential.ec !== null;
  return {
    ...{ position, module, startDate, endDate, settled, validity, gaps, offerGaps, basis },
    credential: new Credential(credential.key),
    offer: new Offer(offer.key),
    track: offer.track,
    weeks: weeksBetween(startDate, endDate),
    hoursPerWeek: offer.hoursPerWeek,
    priceCents: offer.priceCents,
    ...loadsOf(step, hbo, planning),
    parts: parts.map((part, at) => stepPartOf(part, at + 1, hbo, planning, context)),
    recognitions: recognitions.map(planRecognitionOf),
    admission: [...description.admission, ...ofTrack].map(ruleVerdictOf),
    information: description.information.map((rule) => new Rule(rule.key)),
    openPoints: [
      ...openPointsOf(description, context.language),
      ...pointsOf(
        ofTrack.map((one) => one.verdict),
        context.language,
      ),
    ],
  };
}
