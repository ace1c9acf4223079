import type { Language } from '../../../../shared/pure/language.js';
import type { Plan, Rank } from '../../dated/Plan.js';
import type { PlanRequest } from '../../dated/PlanRequest.js';
import type { PlannedRule } from '../../PlanningCatalogue.js';
import type { Replacement } from '../Replacement.js';
import type { StepReasons } from '../StepReasons.js';

/** All that is told about a step; every figure and name in a telling comes from here. */
export interface Explanation {
  readonly request: PlanRequest;
  readonly plan: Plan;
  readonly rank: Rank;
  readonly reasons: StepReasons;
  readonly replacements: readonly Replacement[];
  readonly names: Names;
}

/** How a rule is cited, in the version that was known. */
export interface Citation {
  readonly title: Readonly<Record<Language, string>>;
  readonly legalSource: string;
}

/** What things are called where they are registered. */
export interface Names {
  readonly credential: (key: string) => string;
  readonly outcome: (key: string) => string;
  readonly region: (key: string) => string;
  /** The level of an mbo diploma; null where it has none or it is not known. */
  readonly mboLevel: (key: string) => number | null;
  readonly citation: (rule: PlannedRule) => Citation;
}
