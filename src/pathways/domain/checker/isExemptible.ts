import type { PlannedCredential, PlannedPart, PlannedRule } from '../PlanningCatalogue.js';
import { evaluateRule } from './admission.js';
import { holdsOutcome, isClaimedOrSaid } from './evaluate.js';
import { type Grounds, isInPeriod, rulesThatApply } from './Grounds.js';
import type { Standing } from './Standing.js';

/** Whether the part has a result within the credential on the start date of the plan. */
export function isSettled(grounds: Grounds, credential: PlannedCredential, part: PlannedPart): boolean {
  const { profile, startDate } = grounds.request;
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

/** Whether it has one by the day of the standing, be it by a module that has ended. */
export function isSettledBy(
  grounds: Grounds,
  credential: PlannedCredential,
  part: PlannedPart,
  { awarded }: Standing,
): boolean {
  const byModule = awarded.some(
    (one) => !one.isWhole && one.credential.key === credential.key && one.parts.some(({ key }) => key === part.key),
  );
  return byModule || isSettled(grounds, credential, part);
}

/**
 * Whether a rule in force on the day allows an exemption from the part.
 * @param isRecognised whether evidence of experience counts, or only what is held
 */
export function isExemptible(
  grounds: Grounds,
  credential: PlannedCredential,
  part: PlannedPart,
  standing: Standing,
  isRecognised: boolean,
): boolean {
  return rulesThatApply(grounds, credential, standing.day)
    .filter(
      (rule) => rule.purpose === 'EXEMPTION' && rule.exemption !== null && rule.exemption.partKinds.includes(part.kind),
    )
    .filter((rule) => rule.exemption?.partKeys?.includes(part.key) ?? true)
    .filter((rule) => isRecognised || rule.exemption?.evidence !== 'EXPERIENCE')
    .some((rule) => isEvident(grounds, credential, rule, part, standing));
}

function isEvident(
  grounds: Grounds,
  credential: PlannedCredential,
  rule: PlannedRule,
  part: PlannedPart,
  standing: Standing,
): boolean {
  if (rule.exemption?.evidence === 'CREDENTIAL_HELD')
    return evaluateRule(grounds, credential, rule, standing) === 'HOLDS';
  if (part.outcome === null) return false;
  if (rule.exemption?.evidence === 'EXPERIENCE') return isClaimedOrSaid(part.outcome, grounds, standing);
  return holdsOutcome(part.outcome, grounds, standing) === 'HOLDS';
}
