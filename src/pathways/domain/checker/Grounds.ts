import type {
  PlannedCredential,
  PlannedOffer,
  PlannedRecognition,
  PlannedRule,
  PlanningCatalogue,
} from '../PlanningCatalogue.js';
import type { PlanningRequest } from '../PlanningRequest.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { Held } from '../../../shared/pure/planningProfile.js';
import type { ParameterName } from '../../../shared/pure/rule.js';
import { selects } from './selects.js';

/** What is planned with; `rules` are those known at `asOf`. */
export interface Grounds {
  readonly catalogue: PlanningCatalogue;
  readonly request: PlanningRequest;
  readonly rules: readonly PlannedRule[];
}

export function groundsOf(catalogue: PlanningCatalogue, request: PlanningRequest): Grounds {
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
export function rulesThatApply(grounds: Grounds, credential: PlannedCredential, day: IsoDate): PlannedRule[] {
  return grounds.rules.filter((rule) => isInForce(rule, day) && selects(rule.selector, credential) === 'HOLDS');
}

export function isInForce(rule: PlannedRule, day: IsoDate): boolean {
  return (rule.validFrom === null || rule.validFrom <= day) && (rule.validTo === null || day <= rule.validTo);
}

/** Null where no rule gives the parameter. */
export function parameterOn(
  grounds: Grounds,
  credential: PlannedCredential,
  day: IsoDate,
  name: ParameterName,
): number | null {
  const giving = rulesThatApply(grounds, credential, day)
    .filter((rule) => rule.ruleClass === 'PARAMETER' && rule.parameter?.name === name)
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  return giving.at(-1)?.parameter?.value ?? null;
}

/** Whether the credential is held (AWARDED, counting) on the start date. */
export function isHeldAtStart(grounds: Grounds, credential: string): boolean {
  const { profile, startDate } = grounds.request;
  return profile.holdings.some(
    (held) => held.credential === credential && held.status === 'AWARDED' && isInPeriod(held, startDate),
  );
}

export function isInPeriod(held: Held, day: IsoDate): boolean {
  return (held.heldFrom === null || held.heldFrom <= day) && (held.heldTo === null || held.heldTo >= day);
}

/** Whether this is what was known of the rule, offer or procedure on the day. */
export function isKnown(
  { recordedFrom, recordedTo }: PlannedRule | PlannedOffer | PlannedRecognition,
  asOf: IsoDate,
): boolean {
  return recordedFrom <= asOf && (recordedTo === null || asOf < recordedTo);
}
