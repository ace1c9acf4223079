import type { StepDescription } from '../domain/describeWay.js';
import type { Planning } from '../domain/Planning.js';
import { Credential } from '../types/Credential.js';
import { Offer } from '../types/Offer.js';
import type { PathwayStep } from '../types/PathwayStep.js';
import { Rule } from '../types/Rule.js';
import { loadsOf } from './loadsOf.js';
import { openPointsOf } from './openPointsOf.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { ruleVerdictOf } from './ruleVerdictOf.js';
import { stepPartOf } from './stepPartOf.js';

const MOST_OFFERS = 20;

/** A described step as the graph shows it. */
export function stepOf(
  description: StepDescription,
  position: number,
  planning: Planning,
  context: PathwaysContext,
): PathwayStep {
  const { step, credential, parts, validity, offers, offeredMonths, gaps, basis } = description;
  const { awards, startDate, endDate, months, settled } = step;
  return {
    position,
    awards,
    startDate,
    endDate,
    months,
    offeredMonths,
    settled,
    validity,
    gaps,
    basis,
    credential: new Credential(credential.key),
    ...loadsOf(step, credential.ec !== null, planning),
    parts: parts.map((part, at) => stepPartOf(part, at + 1, credential.ec !== null, planning, context)),
    admission: description.admission.map(ruleVerdictOf),
    information: description.information.map((rule) => new Rule(rule.key)),
    completion: description.completion.map(ruleVerdictOf),
    tracks: description.tracks.map(({ track, value, verdicts }) => ({
      track,
      value,
      rules: verdicts.map(ruleVerdictOf),
    })),
    offers: offers.slice(0, MOST_OFFERS).map((offer) => new Offer(offer.key)),
    offerCount: offers.length,
    openPoints: openPointsOf(description, context.language),
  };
}
