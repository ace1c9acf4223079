import type { PlannedCredential, PlannedPart } from '../PlanningCatalogue.js';
import type { CredentialSelector, Requirement } from '../../../shared/pure/requirement.js';
import { ageInYears, monthsLater } from './days.js';
import { isInForce, parameterOn, type Grounds } from './Grounds.js';
import { selects } from './selects.js';
import { credentialsOf, standingSince, type Standing } from './Standing.js';
import { greatestTruth, leastTruth, oppositeTruth, type Truth } from './Truth.js';

/** Of what a requirement is asked: about taking `credential` in the standing, by the rules `within` which it stands. */
export interface Asked {
  readonly grounds: Grounds;
  readonly credential: PlannedCredential;
  readonly standing: Standing;
  readonly within: readonly string[];
}

type Of<K extends Requirement['kind']> = Extract<Requirement, { readonly kind: K }>;

export function evaluate(requirement: Requirement, asked: Asked): Truth {
  const { profile } = asked.grounds.request;
  switch (requirement.kind) {
    case 'ALL_OF':
      return leastTruth(requirement.of.map((one) => evaluate(one, asked)));
    case 'ANY_OF':
      return greatestTruth(requirement.of.map((one) => evaluate(one, asked)));
    case 'AT_LEAST':
      return atLeast(
        requirement.count,
        requirement.of.map((one) => evaluate(one, asked)),
      );
    case 'NOT':
      return oppositeTruth(evaluate(requirement.of, asked));
    case 'HOLDS_CREDENTIAL':
      return holdsCredential(requirement.selector, asked);
    case 'HOLDS_OUTCOME':
      return holdsOutcome(requirement.outcome, asked.grounds, asked.standing);
    case 'LEVEL_AT_LEAST':
      return levelAtLeast(requirement.mboLevel, asked);
    case 'AGE_AT_LEAST':
      return known(ageOf(asked), (age) => age >= requirement.years);
    case 'AGE_AT_MOST':
      return known(ageOf(asked), (age) => age <= requirement.years);
    case 'SCHOOLING_DUTY_OVER':
      return schoolingDutyOver(asked);
    case 'WORKS':
      return known(profile.workHoursPerWeek, (hours) => hours >= requirement.hoursPerWeek);
    case 'COMPANY_AGREEMENT':
      return known(profile.companyAgreement, (agreed) => agreed);
    case 'MAY_WORK':
      return known(profile.mayWork, (may) => may);
    case 'RESULT_AT_LEAST':
      return resultAtLeast(requirement, asked);
    case 'RESULTS':
      return results(requirement, asked);
    case 'STUDY_LOAD_AT_LEAST':
      return studyLoadAtLeast(requirement, asked);
    case 'WITHIN':
      return within(requirement, asked);
    case 'RULE':
      return byRule(requirement.rule, asked);
    case 'DECISION':
    case 'SAME_OCCUPATION':
      return 'UNKNOWN';
  }
}

/** Whether the outcome is held; needs no credential that is taken. */
export function holdsOutcome(outcome: string, grounds: Grounds, standing: Standing): Truth {
  const inAlwaysTakenPart = (credential: PlannedCredential): boolean =>
    credential.parts.some((part) => part.choice === null && part.outcome === outcome);
  if (standing.counting.some((held) => held.outcome === outcome)) return 'HOLDS';
  if (credentialsOf(grounds.catalogue, standing.counting).some(inAlwaysTakenPart)) return 'HOLDS';
  if (standing.awarded.some((awarded) => awarded.parts.some((part) => part.outcome === outcome))) return 'HOLDS';
  return isClaimedOrSaid(outcome, grounds, standing) ? 'UNKNOWN' : 'FAILS';
}

export function isClaimedOrSaid(outcome: string, grounds: Grounds, standing: Standing): boolean {
  return (
    grounds.request.profile.claimedOutcomes.includes(outcome) || standing.said.some((held) => held.outcome === outcome)
  );
}

function known<T>(value: T | null, test: (value: T) => boolean): Truth {
  if (value === null) return 'UNKNOWN';
  return test(value) ? 'HOLDS' : 'FAILS';
}

function atLeast(count: number, truths: readonly Truth[]): Truth {
  if (truths.filter((truth) => truth === 'HOLDS').length >= count) return 'HOLDS';
  return truths.filter((truth) => truth !== 'FAILS').length >= count ? 'UNKNOWN' : 'FAILS';
}

function heldCredentials(asked: Asked): PlannedCredential[] {
  const awarded = asked.standing.awarded.filter(({ isWhole }) => isWhole).map((one) => one.credential);
  return [...credentialsOf(asked.grounds.catalogue, asked.standing.counting), ...awarded];
}

function saidCredentials(asked: Asked): PlannedCredential[] {
  return credentialsOf(asked.grounds.catalogue, asked.standing.said);
}

function holdsCredential(selector: CredentialSelector, asked: Asked): Truth {
  const said = saidCredentials(asked).some((credential) => selects(selector, credential) !== 'FAILS');
  return greatestTruth([
    ...heldCredentials(asked).map((credential) => selects(selector, credential)),
    said ? 'UNKNOWN' : 'FAILS',
  ]);
}

function levelAtLeast(level: number, asked: Asked): Truth {
  const reaches = ({ mboLevel }: PlannedCredential): boolean => mboLevel !== null && mboLevel >= level;
  const mayReach = ({ kind, mboLevel }: PlannedCredential): boolean => mboLevel === null && kind === 'MBO_DIPLOMA';
  if (heldCredentials(asked).some(reaches)) return 'HOLDS';
  const mayHold =
    heldCredentials(asked).some(mayReach) || saidCredentials(asked).some((one) => reaches(one) || mayReach(one));
  return mayHold ? 'UNKNOWN' : 'FAILS';
}

function ageOf(asked: Asked): number | null {
  const { birthDate } = asked.grounds.request.profile;
  return birthDate === null ? null : ageInYears(birthDate, asked.standing.day);
}

function schoolingDutyOver(asked: Asked): Truth {
  const { grounds, credential, standing } = asked;
  const until = parameterOn(grounds, credential, standing.day, 'SCHOOLING_DUTY_AGE_YEARS');
  const overFrom = parameterOn(grounds, credential, standing.day, 'SCHOOLING_DUTY_CERTAINLY_OVER_AGE_YEARS');
  const age = ageOf(asked);
  if (age === null || until === null || overFrom === null) return 'UNKNOWN';
  if (age < until) return 'FAILS';
  return age >= overFrom ? 'HOLDS' : 'UNKNOWN';
}

function resultAtLeast(requirement: Of<'RESULT_AT_LEAST'>, asked: Asked): Truth {
  const found = asked.standing.counting
    .filter((held) => held.credential !== null && isResultSource(requirement.on, held.credential, asked))
    .flatMap((held) => held.subjectResults?.[requirement.subject] ?? []);
  return known(found.length === 0 ? null : Math.max(...found), (greatest) => greatest >= requirement.result);
}

function isResultSource(on: Of<'RESULT_AT_LEAST'>['on'], key: string, asked: Asked): boolean {
  if (on === undefined) return true;
  if (on === 'TARGET') return key === asked.credential.key;
  const credential = asked.grounds.catalogue.credentials.get(key);
  return credential !== undefined && selects(on, credential) === 'HOLDS';
}

function results(requirement: Of<'RESULTS'>, asked: Asked): Truth {
  const isAsked = (part: PlannedPart): boolean => part.kind === requirement.partKind && part.outcome !== null;
  const outcomes = asked.credential.parts.filter(isAsked).map((part) => part.outcome);
  const found = asked.standing.counting
    .filter((held) => held.outcome !== null && outcomes.includes(held.outcome))
    .flatMap((held) => held.result ?? []);
  if (found.length === 0) return 'UNKNOWN';
  const mean = found.reduce((sum, result) => sum + result, 0) / found.length;
  const share = found.filter((result) => result >= requirement.shareAt.result).length / found.length;
  const least = Math.min(...found);
  return mean >= requirement.mean && share >= requirement.shareAt.share && least >= requirement.eachAtLeast
    ? 'HOLDS'
    : 'FAILS';
}

function studyLoadAtLeast(requirement: Of<'STUDY_LOAD_AT_LEAST'>, asked: Asked): Truth {
  const isHeld = (part: PlannedPart): boolean =>
    part.outcome !== null && holdsOutcome(part.outcome, asked.grounds, asked.standing) === 'HOLDS';
  const load = asked.credential.parts
    .filter((part) => requirement.partKinds === undefined || requirement.partKinds.includes(part.kind))
    .filter(isHeld)
    .reduce((sum, part) => sum + part.sbu, 0);
  return load >= requirement.sbu ? 'HOLDS' : 'FAILS';
}

function within(requirement: Of<'WITHIN'>, asked: Asked): Truth {
  const since = monthsLater(asked.standing.day, -requirement.years * 12);
  const evaluateSince = (undatedToo: boolean): Truth =>
    evaluate(requirement.of, { ...asked, standing: standingSince(asked.standing, since, undatedToo) });
  const dated = evaluateSince(false);
  return dated !== 'HOLDS' && evaluateSince(true) === 'HOLDS' ? 'UNKNOWN' : dated;
}

function byRule(key: string, asked: Asked): Truth {
  if (asked.within.includes(key)) return 'UNKNOWN';
  const rule = asked.grounds.rules.find((one) => one.key === key && isInForce(one, asked.standing.day));
  if (rule === undefined || rule.requirement === null) return 'UNKNOWN';
  return evaluate(rule.requirement, { ...asked, within: [...asked.within, key] });
}
