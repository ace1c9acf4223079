import type { StepDescription } from '../domain/describeWay.js';
import type { StepPart } from '../domain/StepPart.js';
import type { Planning } from '../domain/Planning.js';
import { Credential } from '../types/Credential.js';
import { Offer } from '../types/Offer.js';
import { Outcome } from '../types/Outcome.js';
import type { PathwayStep } from '../types/PathwayStep.js';
import type { PathwayStepPart } from '../types/PathwayStepPart.js';
import { Rule } from '../types/Rule.js';
import { studyLoadOf, loadsOf } from './loadsOf.js';
import { openPointsOf } from './openPointsOf.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { ruleVerdictOf } from './ruleVerdictOf.js';

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
    parts: parts.map((part, at) => partOf(part, at + 1, credential.ec !== null, planning, context)),
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

function partOf(
  { part, state, exemption }: StepPart,
  position: number,
  hbo: boolean,
  planning: Planning,
  { snapshot }: PathwaysContext,
): PathwayStepPart {
  return {
    position,
    code: part.key,
    title: snapshot.partTitles.get(part.key) ?? part.key,
    kind: part.kind,
    outcome: part.outcome === null ? null : new Outcome(part.outcome),
    load: studyLoadOf(part.sbu, hbo, planning),
    state,
    exemptionRule: exemption && new Rule(exemption.key),
    exemptionDecidedBy: exemption?.exemption?.decidedBy ?? null,
    basis: part.basis,
  };
}
