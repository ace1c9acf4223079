import { type IsoDate, isWithin } from '../../shared/pure/calendar.js';
import type { RuleClass, RulePurpose } from '../../shared/pure/rule.js';

/** What a filter reads of a rule. */
interface FilteredRule {
  readonly purpose: RulePurpose;
  readonly ruleClass: RuleClass;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

/** Which rules are asked for; what is absent or null does not restrict. */
interface RuleFilter {
  readonly purpose?: RulePurpose | null;
  readonly ruleClass?: RuleClass | null;
  /** Only rules that apply on this day. */
  readonly on?: IsoDate | null;
}

/** Whether a rule is among those asked for. */
export function isRuleAsked(rule: FilteredRule, { purpose, ruleClass, on }: RuleFilter): boolean {
  return (
    (purpose ?? rule.purpose) === rule.purpose &&
    (ruleClass ?? rule.ruleClass) === rule.ruleClass &&
    (on === null || on === undefined || isWithin(on, rule.validFrom, rule.validTo))
  );
}
