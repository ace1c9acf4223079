import type { PlannedCredential, PlannedPart, PlannedRule } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { Step } from '../../../src/pathways/domain/Way.js';
import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import { monthsLater } from './days.js';
import { evaluate, holdsOutcome, isClaimedOrSaid } from './evaluate.js';
import { isInPeriod, parameterOn, rulesThatApply, type Plan } from './Plan.js';
import type { Awarded, Standing } from './Standing.js';
import { leastTruth, type Truth } from './Truth.js';

/** A credential, or some of its parts, taken on the day of a standing. The step is told as if it awards the credential. */
export interface Taking {
  readonly step: Step;
  readonly verdict: Truth;
  readonly awarded: Awarded;
}

export function take(
  plan: Plan,
  credential: PlannedCredential,
  parts: readonly PlannedPart[],
  standing: Standing,
): Taking {
  const settled = parts.filter((part) => isSettled(plan, credential, part));
  const exemptible = parts.filter((part) => !settled.includes(part) && isExemptible(plan, credential, part, standing));
  const guaranteed = parts.filter((part) => !settled.includes(part));
  const months = monthsOf(plan, credential, parts, loadOf(guaranteed), standing.day);
  const end = monthsLater(standing.day, months);
  const verdict = leastTruth([admission(plan, credential, standing), validity(plan, credential, standing.day, end)]);
  const step = {
    credential: credential.key,
    awards: true,
    parts: keysOf(parts),
    startDate: standing.day,
    endDate: end,
    months,
    guaranteedSbu: loadOf(guaranteed),
    ifGrantedSbu: loadOf(guaranteed.filter((part) => !exemptible.includes(part))),
    settledParts: keysOf(settled),
    exemptibleParts: keysOf(exemptible),
    settled: verdict === 'HOLDS',
  };
  return { step, verdict, awarded: { credential, parts, from: end } };
}

function admission(plan: Plan, credential: PlannedCredential, standing: Standing): Truth {
  const rules = rulesThatApply(plan, credential, standing.day).filter(
    (rule) => rule.purpose === 'ADMISSION' && rule.ruleClass === 'REQUIREMENT' && rule.tracks === null,
  );
  if (rules.length === 0) return 'UNKNOWN';
  return leastTruth(rules.map((rule) => evaluateRule(plan, credential, rule, standing)));
}

function evaluateRule(plan: Plan, credential: PlannedCredential, rule: PlannedRule, standing: Standing): Truth {
  if (rule.requirement === null) return 'UNKNOWN';
  return evaluate(rule.requirement, { plan, credential, standing, within: [rule.key] });
}

function validity(plan: Plan, credential: PlannedCredential, day: IsoDate, end: IsoDate): Truth {
  if (credential.validFrom !== null && day < credential.validFrom) return 'FAILS';
  if (credential.lastStart !== null && day > credential.lastStart) return 'FAILS';
  const lastAward = lastAwardOf(plan, credential, day);
  if (lastAward !== null && end > lastAward) return 'FAILS';
  const isSeen = credential.observedCohorts.some((cohort) => cohort >= Number(day.slice(0, 4)));
  return credential.successor !== null && credential.lastStart === null && !isSeen ? 'UNKNOWN' : 'HOLDS';
}

function lastAwardOf(plan: Plan, credential: PlannedCredential, day: IsoDate): IsoDate | null {
  const years = parameterOn(plan, credential, day, 'AWARD_AFTER_EXPIRY_YEARS');
  if (credential.lastAward !== null) return credential.lastAward;
  if (credential.lastStart === null || credential.nominalMonths === null || years === null) return null;
  return monthsLater(credential.lastStart, credential.nominalMonths + 12 * years);
}

function isSettled(plan: Plan, credential: PlannedCredential, part: PlannedPart): boolean {
  const { profile, startDate } = plan.request;
  return (
    part.outcome !== null &&
    profile.holdings.some(
      (held) =>
        held.outcome === part.outcome &&
        held.scope === credential.key &&
        isInPeriod(held, startDate) &&
        held.status !== 'CLAIMED' &&
        held.status !== 'DECLARED',
    )
  );
}

function isExemptible(plan: Plan, credential: PlannedCredential, part: PlannedPart, standing: Standing): boolean {
  return rulesThatApply(plan, credential, standing.day)
    .filter(
      (rule) => rule.purpose === 'EXEMPTION' && rule.exemption !== null && rule.exemption.partKinds.includes(part.kind),
    )
    .filter((rule) => rule.exemption?.partKeys?.includes(part.key) ?? true)
    .some((rule) => isEvident(plan, credential, rule, part, standing));
}

function isEvident(
  plan: Plan,
  credential: PlannedCredential,
  rule: PlannedRule,
  part: PlannedPart,
  standing: Standing,
): boolean {
  if (rule.exemption?.evidence === 'CREDENTIAL_HELD') return evaluateRule(plan, credential, rule, standing) === 'HOLDS';
  if (part.outcome === null) return false;
  if (rule.exemption?.evidence === 'EXPERIENCE') return isClaimedOrSaid(part.outcome, plan, standing);
  return holdsOutcome(part.outcome, plan, standing) === 'HOLDS';
}

function monthsOf(
  plan: Plan,
  credential: PlannedCredential,
  parts: readonly PlannedPart[],
  guaranteed: number,
  day: IsoDate,
): number {
  if (guaranteed === 0) return 0;
  if (credential.nominalMonths === null) {
    return Math.ceil((12 * guaranteed) / (parameterOn(plan, credential, day, 'SBU_PER_YEAR') ?? 1600));
  }
  return Math.ceil((credential.nominalMonths * guaranteed) / (credential.nominalSbu ?? loadOf(parts)));
}

function loadOf(parts: readonly PlannedPart[]): number {
  return parts.reduce((sum, part) => sum + part.sbu, 0);
}

function keysOf(parts: readonly PlannedPart[]): string[] {
  return parts.map((part) => part.key);
}
