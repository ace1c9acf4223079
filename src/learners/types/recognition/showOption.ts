import type { RouteOption, UnitOption } from '../../domain/recognition/recognitionOptions.js';
import { stubOf } from '../stubOf.js';
import type { RecognisableUnit, RecognitionRouteOption } from './RecognitionOptions.js';
import { ruleStubs, showEvidence } from './showEvidence.js';

/** A part as the graph shows it, at its place among the others. */
export function showOption({ part, state, routes }: UnitOption, index: number): RecognisableUnit {
  const outcome = stubOf('Outcome', part.outcome);
  return { position: index + 1, partKind: part.kind, outcome, state, routes: routes.map(showRoute) };
}

function showRoute({ terms, unit, evidence, judgement }: RouteOption): RecognitionRouteOption {
  return {
    route: terms.route,
    intakeBy: terms.intakeBy,
    decidedBy: unit.decidedBy,
    gives: terms.grants.FULL.status,
    acceptedEvidence: unit.evidence,
    evidence: evidence.map(showEvidence),
    judgement: judgement.why,
    rules: ruleStubs(unit.rules),
  };
}
