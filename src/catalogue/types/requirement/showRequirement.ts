import { describeRequirement } from '../../../shared/pure/describeRequirement.js';
import type { NameOf } from '../../../shared/pure/describeSelector.js';
import type { Language } from '../../../shared/pure/language.js';
import type { Requirement as StoredRequirement } from '../../../shared/pure/requirement.js';
import { AgeAtLeast } from './AgeAtLeast.js';
import { AgeAtMost } from './AgeAtMost.js';
import { CompanyAgreement } from './CompanyAgreement.js';
import { DecisionBy } from './DecisionBy.js';
import { HoldsCredential } from './HoldsCredential.js';
import { HoldsOutcome } from './HoldsOutcome.js';
import { LevelAtLeast } from './LevelAtLeast.js';
import { MayWork } from './MayWork.js';
import { MeetsRule } from './MeetsRule.js';
import { AllOf, AnyOf, AtLeast, Not, type Requirement, Within } from './Requirement.js';
import { ResultAtLeast } from './ResultAtLeast.js';
import { ResultsOfParts } from './ResultsOfParts.js';
import { SameOccupation } from './SameOccupation.js';
import { SchoolingDutyOver } from './SchoolingDutyOver.js';
import { StudyLoadAtLeast } from './StudyLoadAtLeast.js';
import { WorksHours } from './WorksHours.js';

/** A stored requirement as the graph shows it, with its words in a language. */
export function showRequirement(stored: StoredRequirement, language: Language, nameOf: NameOf): Requirement {
  const text = describeRequirement(stored, language, nameOf);
  const one = (requirement: StoredRequirement): Requirement => showRequirement(requirement, language, nameOf);
  switch (stored.kind) {
    case 'ALL_OF':
      return filled(new AllOf(), { text, of: stored.of.map(one) });
    case 'ANY_OF':
      return filled(new AnyOf(), { text, of: stored.of.map(one) });
    case 'AT_LEAST':
      return filled(new AtLeast(), { text, count: stored.count, of: stored.of.map(one) });
    case 'NOT':
      return filled(new Not(), { text, requirement: one(stored.of) });
    case 'WITHIN':
      return filled(new Within(), { text, years: stored.years, requirement: one(stored.of) });
    case 'STUDY_LOAD_AT_LEAST':
      return filled(new StudyLoadAtLeast(), { text, sbu: stored.sbu, partKinds: stored.partKinds });
    case 'HOLDS_OUTCOME':
      return filled(new HoldsOutcome(), { text, outcomeCode: stored.outcome });
    case 'HOLDS_CREDENTIAL':
      return filled(new HoldsCredential(), { text, selector: stored.selector });
    case 'SAME_OCCUPATION':
      return filled(new SameOccupation(), { text });
    case 'RESULT_AT_LEAST':
      return filled(new ResultAtLeast(), { text, subject: stored.subject, result: stored.result });
    case 'RESULTS':
      return filled(new ResultsOfParts(), { text, ...marks(stored) });
    case 'LEVEL_AT_LEAST':
      return filled(new LevelAtLeast(), { text, mboLevel: stored.mboLevel });
    case 'AGE_AT_LEAST':
      return filled(new AgeAtLeast(), { text, years: stored.years });
    case 'AGE_AT_MOST':
      return filled(new AgeAtMost(), { text, years: stored.years });
    case 'SCHOOLING_DUTY_OVER':
      return filled(new SchoolingDutyOver(), { text });
    case 'WORKS':
      return filled(new WorksHours(), { text, hoursPerWeek: stored.hoursPerWeek });
    case 'COMPANY_AGREEMENT':
      return filled(new CompanyAgreement(), { text });
    case 'MAY_WORK':
      return filled(new MayWork(), { text });
    case 'DECISION':
      return filled(new DecisionBy(), { text, by: stored.by, about: stored.about[language] });
    case 'RULE':
      return filled(new MeetsRule(), { text, ruleCode: stored.rule });
  }
}

function marks({
  partKind,
  mean,
  shareAt,
  eachAtLeast,
}: Extract<StoredRequirement, { kind: 'RESULTS' }>): Omit<ResultsOfParts, 'text'> {
  return { partKind, mean, shareResult: shareAt.result, sharePercent: shareAt.share * 100, eachAtLeast };
}

function filled<Shown extends object>(shown: Shown, values: Shown): Shown {
  return Object.assign(shown, values);
}
