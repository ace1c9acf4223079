import type { Planning } from '../domain/Planning.js';
import type { StepPart } from '../domain/StepPart.js';
import { Outcome } from '../types/Outcome.js';
import type { PathwayStepPart } from '../types/PathwayStepPart.js';
import { Rule } from '../types/Rule.js';
import { studyLoadOf } from './loadsOf.js';
import type { PathwaysContext } from './PathwaysContext.js';

/** A part of a step as the graph shows it. */
export function stepPartOf(
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
