import { describeRequirement } from '../../../../shared/pure/describeRequirement.js';
import type { Language } from '../../../../shared/pure/language.js';
import type { Decider, Requirement } from '../../../../shared/pure/requirement.js';
import type { PlanStep } from '../../dated/Plan.js';
import type { PlannedPart, PlannedRule } from '../../PlanningCatalogue.js';
import { loadOf } from '../../Taking.js';
import type { Explanation } from './Explanation.js';

/** What things are called in one language, with the terms of the trade and their codes. */
export class ExpertWords {
  constructor(
    protected readonly explanation: Explanation,
    protected readonly language: Language,
  ) {}

  say(nl: string, en: string): string {
    return this.language === 'nl' ? nl : en;
  }

  counted(parts: readonly PlannedPart[]): string {
    const load = String(loadOf(parts));
    return `${this.count(parts.length)}, ${this.say(`samen ${load} SBU`, `${load} SBU together`)}`;
  }

  count(parts: number): string {
    if (parts === 1) return this.say('1 onderdeel', '1 part');
    return `${String(parts)} ${this.say('onderdelen', 'parts')}`;
  }

  parts(parts: readonly PlannedPart[]): string {
    return parts
      .map(({ key, outcome }) => (outcome === null ? key : this.explanation.names.outcome(outcome)))
      .join('; ');
  }

  outcomes(keys: readonly string[]): string {
    return keys.map((key) => `“${this.explanation.names.outcome(key)}” (${key})`).join('; ');
  }

  required(requirements: readonly Requirement[]): string {
    const { names } = this.explanation;
    return requirements
      .map((one) => describeRequirement(one, this.language, (key) => `“${nameOf(key, names)}”`))
      .join('; ');
  }

  cited(rule: PlannedRule): string {
    const { legalSource } = this.explanation.names.citation(rule);
    const valid = rule.validFrom === null ? '' : `, ${this.say('geldig vanaf', 'valid from')} ${rule.validFrom}`;
    const until = rule.validTo === null ? '' : `, ${this.say('tot en met', 'until')} ${rule.validTo}`;
    const recorded = `${this.say('vastgelegd', 'recorded')} ${rule.recordedFrom}`;
    return `${this.say('regel', 'rule')} ${rule.key} (${legalSource}; ${recorded}${valid}${until})`;
  }

  named(place: number): string {
    const { credential } = this.explanation.plan.steps[place - 1] as PlanStep;
    return `${this.step(place)}, “${this.explanation.names.credential(credential)}” (${credential})`;
  }

  step(place: number): string {
    return `${this.say('stap', 'step')} ${String(place)}`;
  }

  /** That somebody decides about an exemption. */
  decided(by: Decider): string {
    return describeRequirement({ kind: 'DECISION', by, about: { nl: 'vrijstelling', en: 'exemption' } }, this.language);
  }
}

function nameOf(key: string, { credential, outcome }: Explanation['names']): string {
  const name = credential(key);
  return name === key ? outcome(key) : name;
}
