import { addMonths, type IsoDate } from '../../shared/pure/calendar.js';
import { evaluate, holdsOutcome, type Question } from './evaluate.js';
import { isAdmission, type Law } from './Law.js';
import type { PlannedCredential, PlannedPart, PlannedRule } from './PlanningCatalogue.js';
import type { Standing } from './Standing.js';
import { least, type Value } from '../../shared/pure/Value.js';
import type { Verdict } from './Verdict.js';

const SBU_PER_YEAR_UNLESS_GIVEN = 1600;

/** What is still to do for some parts of a credential on a day. Loads in SBU. */
export interface Taking {
  readonly credential: PlannedCredential;
  readonly parts: readonly PlannedPart[];
  readonly settled: readonly PlannedPart[];
  readonly exemptible: readonly PlannedPart[];
  readonly guaranteedSbu: number;
  readonly ifGrantedSbu: number;
  readonly startDate: IsoDate;
  readonly months: number;
  readonly endDate: IsoDate;
}

/** Why the dates of a credential allow a start, or not, or are not known. */
export const VALIDITY_REASONS = [
  'VALID',
  'NO_END_KNOWN',
  'NO_PROGRAMME',
  'NOT_YET',
  'NO_MORE_STARTS',
  'NO_MORE_AWARDS',
  'SUCCESSOR_NAMED',
] as const;
export type ValidityReason = (typeof VALIDITY_REASONS)[number];

export interface ValidityVerdict {
  readonly value: Value;
  readonly reason: ValidityReason;
}

export interface AdmissionVerdict {
  readonly rule: PlannedRule;
  readonly verdict: Verdict;
}

/** Whether evidence of experience may exempt from a part. On a way it always may; in a plan it is to be recognised first. */
export type Recognised = (part: PlannedPart) => boolean;

/** The loads and dates of taking the parts on the day of the standing. */
export function takingOf(
  parts: readonly PlannedPart[],
  isSettled: (part: PlannedPart) => boolean,
  standing: Standing,
  question: Question,
  recognised: Recognised = () => true,
): Taking {
  const settled = parts.filter(isSettled);
  const open = parts.filter((part) => !settled.includes(part));
  const exemptible = open.filter((part) => exemptionOf(part, standing, question, recognised) !== undefined);
  const guaranteedSbu = loadOf(open);
  const months = monthsOf(question.target, parts, guaranteedSbu, question.law, standing.day);
  return {
    credential: question.target,
    parts,
    settled,
    exemptible,
    guaranteedSbu,
    ifGrantedSbu: guaranteedSbu - loadOf(exemptible),
    startDate: standing.day,
    months,
    endDate: addMonths(standing.day, months),
  };
}

export function loadOf(parts: readonly PlannedPart[]): number {
  return parts.reduce((sum, part) => sum + part.sbu, 0);
}

/** The rule by which the part may be exempted in the standing, the least key first; undefined where none allows it. */
export function exemptionOf(
  part: PlannedPart,
  standing: Standing,
  question: Question,
  recognised: Recognised = () => true,
): PlannedRule | undefined {
  return question.law
    .governing(question.target, standing.day)
    .find((rule) => rule.purpose === 'EXEMPTION' && exempts(rule, part, standing, question, recognised));
}

function exempts(
  { exemption, requirement }: PlannedRule,
  part: PlannedPart,
  standing: Standing,
  question: Question,
  recognised: Recognised,
): boolean {
  if (!exemption?.partKinds.includes(part.kind) || exemption.partKeys?.includes(part.key) === false) return false;
  switch (exemption.evidence) {
    case 'OUTCOME_HELD':
      return part.outcome !== null && holdsOutcome(part.outcome, standing) === 'HOLDS';
    case 'EXPERIENCE':
      return part.outcome !== null && standing.claimedOutcomes.has(part.outcome) && recognised(part);
    case 'CREDENTIAL_HELD':
      return requirement !== null && evaluate(requirement, standing, question).value === 'HOLDS';
  }
}

/** Nominal months in proportion to what is still to do, rounded up. */
function monthsOf(
  credential: PlannedCredential,
  parts: readonly PlannedPart[],
  openSbu: number,
  law: Law,
  day: IsoDate,
): number {
  const nominalSbu = credential.nominalSbu ?? loadOf(parts);
  if (credential.nominalMonths !== null)
    return nominalSbu === 0 ? 0 : Math.ceil((credential.nominalMonths * openSbu) / nominalSbu);
  return Math.ceil((12 * openSbu) / (law.parameter('SBU_PER_YEAR', credential, day) ?? SBU_PER_YEAR_UNLESS_GIVEN));
}

/** What each admission rule in force says of starting the credential in the standing. */
export function admissionOf(standing: Standing, question: Question): readonly AdmissionVerdict[] {
  const rules = question.law.governing(question.target, standing.day).filter(isAdmission);
  return rules.flatMap((rule) =>
    rule.requirement ? [{ rule, verdict: evaluate(rule.requirement, standing, question) }] : [],
  );
}

/** UNKNOWN where no rule is known. */
export function admissionValue(verdicts: readonly AdmissionVerdict[]): Value {
  return verdicts.length === 0 ? 'UNKNOWN' : least(verdicts.map((one) => one.verdict.value));
}

/** Whether the dates of the credential allow to start and to be awarded on these days. */
export function validityOf(credential: PlannedCredential, start: IsoDate, end: IsoDate, law: Law): ValidityVerdict {
  const { validFrom, lastStart, successor } = credential;
  const lastAward = lastAwardOf(credential, start, law);
  if (credential.parts.length === 0) return { value: 'FAILS', reason: 'NO_PROGRAMME' };
  if (validFrom !== null && start < validFrom) return { value: 'FAILS', reason: 'NOT_YET' };
  if (lastStart !== null && start > lastStart) return { value: 'FAILS', reason: 'NO_MORE_STARTS' };
  if (lastAward !== null && end > lastAward) return { value: 'FAILS', reason: 'NO_MORE_AWARDS' };
  const observed = credential.observedCohorts.some((cohort) => cohort >= Number(start.slice(0, 4)));
  if (successor !== null && lastStart === null && !observed) return { value: 'UNKNOWN', reason: 'SUCCESSOR_NAMED' };
  return { value: 'HOLDS', reason: lastStart === null ? 'NO_END_KNOWN' : 'VALID' };
}

function lastAwardOf(credential: PlannedCredential, day: IsoDate, law: Law): IsoDate | null {
  if (credential.lastAward !== null || credential.lastStart === null || credential.nominalMonths === null)
    return credential.lastAward;
  const years = law.parameter('AWARD_AFTER_EXPIRY_YEARS', credential, day);
  return years === undefined ? null : addMonths(credential.lastStart, credential.nominalMonths + 12 * years);
}
