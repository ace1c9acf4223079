import type { Complete } from '../../shared/pure/Complete.js';
import type { NameOf } from '../../shared/pure/describeSelector.js';
import type { Language } from '../../shared/pure/language.js';
import { titleOf } from '../domain/titleOf.js';
import { unitOf } from '../domain/unitOf.js';
import type { RuleRow } from '../entities/RuleEntity.js';
import { showRequirement } from './requirement/showRequirement.js';
import {
  ExemptionStatement,
  InformationStatement,
  ParameterStatement,
  RecognitionStatement,
  RequirementStatement,
  type RuleStatement,
} from './RuleStatement.js';

/** What a stored rule says, as the graph shows it, with its words in a language. */
export function showStatement(rule: Complete<RuleRow>, language: Language, nameOf: NameOf): RuleStatement {
  const { exemption, parameter, recognition } = rule;
  const requirement = rule.requirement && showRequirement(rule.requirement, language, nameOf);
  if (exemption) {
    const { partKeys, ...terms } = exemption;
    return Object.assign(new ExemptionStatement(), { ...terms, partCodes: partKeys ?? null, requirement });
  }
  if (parameter) return Object.assign(new ParameterStatement(), { ...parameter, unit: unitOf(parameter.name) });
  if (recognition) {
    const days = recognition.about === 'TERM' ? recognition.days : null;
    const years = recognition.about === 'EVIDENCE_AGE' ? recognition.years : null;
    const { about, route } = recognition;
    return Object.assign(new RecognitionStatement(), { about, route, days, years, text: titleOf(rule, language) });
  }
  if (requirement) return Object.assign(new RequirementStatement(), { requirement });
  return Object.assign(new InformationStatement(), { text: titleOf(rule, language) });
}
