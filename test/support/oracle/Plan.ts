import type {
  PlannedCredential,
  PlannedRule,
  PlanningCatalogue,
} from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { PlanningRequest } from '../../../src/pathways/domain/PlanningRequest.js';
import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import type { Held } from '../../../src/shared/pure/planningProfile.js';
import type { ParameterName } from '../../../src/shared/pure/rule.js';
import { selects } from './selects.js';

/** What is planned with; `rules` are those known at `asOf`. */
export interface Plan {
  readonly catalogue: PlanningCatalogue;
  readonly request: PlanningRequest;
  readonly rules: readonly PlannedRule[];
}

export function planOf(catalogue: PlanningCatalogue, request: PlanningRequest): Plan {
  const rules = catalogue.rules.filter((rule) => isKnown(rule, request.asOf));
  const marks = rules
    .filter(
      (rule) => rule.selector === null && rule.parameter?.name === 'PASS_RESULT' && isInForce(rule, request.startDate),
    )
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const mark = marks.at(-1)?.parameter?.value ?? 0;
  const holdings = request.profile.holdings.filter((held) => held.outcome === null || (held.result ?? mark) >= mark);
  return { catalogue, request: { ...request, profile: { ...request.profile, holdings } }, rules };
}

/** The known rules that apply to the credential on the day. */
export function rulesThatApply(plan: Plan, credential: PlannedCredential, day: IsoDate): PlannedRule[] {
  return plan.rules.filter((rule) => isInForce(rule, day) && selects(rule.selector, credential) === 'HOLDS');
}

export function isInForce(rule: PlannedRule, day: IsoDate): boolean {
  return (rule.validFrom === null || rule.validFrom <= day) && (rule.validTo === null || day <= rule.validTo);
}

/** Null where no rule gives the parameter. */
export function parameterOn(
  plan: Plan,
  credential: PlannedCredential,
  day: IsoDate,
  name: ParameterName,
): number | null {
  const giving = rulesThatApply(plan, credential, day)
    .filter((rule) => rule.ruleClass === 'PARAMETER' && rule.parameter?.name === name)
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  return giving.at(-1)?.parameter?.value ?? null;
}

/** Whether the credential is held (AWARDED, counting) on the start date. */
export function isHeldAtStart(plan: Plan, credential: string): boolean {
  const { profile, startDate } = plan.request;
  return profile.holdings.some(
    (held) => held.credential === credential && held.status === 'AWARDED' && isInPeriod(held, startDate),
  );
}

export function isInPeriod(held: Held, day: IsoDate): boolean {
  return (held.heldFrom === null || held.heldFrom <= day) && (held.heldTo === null || held.heldTo >= day);
}

function isKnown(rule: PlannedRule, asOf: IsoDate): boolean {
  return rule.recordedFrom <= asOf && (rule.recordedTo === null || asOf < rule.recordedTo);
}
