import { evaluate, type Question } from './evaluate.js';
import type { PlannedRule } from './PlanningCatalogue.js';
import type { Standing } from './Standing.js';
import type { AdmissionVerdict } from './Taking.js';

/** What the wanted rules of a purpose that govern the credential in question say in the standing. */
export function verdictsOf(
  purpose: PlannedRule['purpose'],
  standing: Standing,
  question: Question,
  wanted: (rule: PlannedRule) => boolean,
): readonly AdmissionVerdict[] {
  const rules = question.law
    .governing(question.target, standing.day)
    .filter((rule) => rule.purpose === purpose && wanted(rule));
  return rules.flatMap((rule) =>
    rule.requirement ? [{ rule, verdict: evaluate(rule.requirement, standing, question) }] : [],
  );
}
