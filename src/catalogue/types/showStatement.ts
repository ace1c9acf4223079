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
  RequirementStatement,
  type RuleStatement,
} from './RuleStatement.js';

/** What a stored rule says, as the graph shows it, with its words in a language. */
export function showStatement(rule: Complete<RuleRow>, language: Language, nameOf: NameOf): RuleStatement {
  const { exemption, parameter } = rule;
  const requirement = rule.requirement && showRequirement(rule.requirement, language, nameOf);
  if (exemption) {
    const { partKeys, ...terms } = exemption;
    return Object.assign(new ExemptionStatement(), { ...terms, partCodes: partKeys ?? null, requirement });
  }
  if (parameter) return Object.assign(new ParameterStatement(), { ...parameter, unit: unitOf(parameter.name) });
  if (requirement) return Object.assign(new RequirementStatement(), { requirement });
  return Object.assign(new InformationStatement(), { text: titleOf(rule, language) });
}
