import type { AdmissionVerdict } from '../domain/Taking.js';
import { Rule } from '../types/Rule.js';
import type { RuleVerdict } from '../types/RuleVerdict.js';

export function ruleVerdictOf({ rule, verdict }: AdmissionVerdict): RuleVerdict {
  return { rule: new Rule(rule.key), verdict };
}
