import { addMonths, ageOn, dayOfAge } from '../../shared/pure/calendar.js';
import type { CredentialSelector, EvidenceKind, Requirement } from '../../shared/pure/requirement.js';
import type { Law } from './Law.js';
import type { PlannedCredential } from './PlanningCatalogue.js';
import { selects } from '../../shared/pure/selects.js';
import { type Standing, standingOn } from './Standing.js';
import { atLeast, greatest, least, opposite, type Value } from '../../shared/pure/Value.js';
import type { Verdict } from './Verdict.js';
import { reachesLevel } from './reachesLevel.js';

/** What a requirement is read against, beside the standing. `target` is the credential in question. */
export interface Question {
  readonly law: Law;
  readonly credentials: ReadonlyMap<string, PlannedCredential>;
  readonly target: PlannedCredential;
}

/** The one evaluator of requirements: what the requirement is worth in the standing. */
export function evaluate(
  requirement: Requirement,
  standing: Standing,
  question: Question,
  referring: readonly string[] = [],
): Verdict {
  const each = (of: readonly Requirement[]): Verdict[] => of.map((one) => evaluate(one, standing, question, referring));
  switch (requirement.kind) {
    case 'ALL_OF':
      return combined(requirement, each(requirement.of), least);
    case 'ANY_OF':
      return combined(requirement, each(requirement.of), greatest);
    case 'AT_LEAST':
      return combined(requirement, each(requirement.of), (values) => atLeast(requirement.count, values));
    case 'NOT':
      return combined(requirement, each([requirement.of]), ([value]) => opposite(value as Value));
    case 'WITHIN':
      return within(requirement, standing, question, referring);
    case 'RULE':
      return referred(requirement, standing, question, referring);
    case 'HOLDS_CREDENTIAL':
      return leaf(requirement, holdsCredential(requirement.selector, standing), 'DIPLOMA');
    case 'HOLDS_OUTCOME':
      return leaf(requirement, holdsOutcome(requirement.outcome, standing), 'RESULT');
    case 'LEVEL_AT_LEAST':
      return leaf(requirement, levelAtLeast(requirement.mboLevel, standing), 'DIPLOMA');
    case 'AGE_AT_LEAST':
    case 'AGE_AT_MOST':
      return age(requirement, standing);
    case 'SCHOOLING_DUTY_OVER':
      return schoolingDuty(requirement, standing, question);
    case 'WORKS':
      return leaf(
        requirement,
        known(standing.profile.workHoursPerWeek, (hours) => hours >= requirement.hoursPerWeek),
        'WORK',
      );
    case 'COMPANY_AGREEMENT':
      return leaf(requirement, known(standing.profile.companyAgreement, Boolean), 'COMPANY_AGREEMENT');
    case 'MAY_WORK':
      return leaf(requirement, known(standing.profile.mayWork, Boolean), 'RESIDENCE');
    case 'RESULT_AT_LEAST':
      return leaf(requirement, resultAtLeast(requirement, standing, question.target), 'RESULT');
    case 'RESULTS':
      return leaf(requirement, resultsMeet(requirement, standing, question.target), 'RESULT');
    case 'STUDY_LOAD_AT_LEAST':
      return leaf(requirement, studyLoadAtLeast(requirement, standing, question.target), 'RESULT');
    case 'DECISION':
      return { ...leaf(requirement, 'UNKNOWN', 'DECISION'), decidedBy: requirement.by };
    case 'SAME_OCCUPATION':
      return leaf(requirement, 'UNKNOWN', 'REGISTER');
  }
}

/** Whether the outcome is held in whatever scope. */
export function holdsOutcome(outcome: string, standing: Standing): Value {
  if (standing.outcomes.has(outcome)) return 'HOLDS';
  return standing.claimedOutcomes.has(outcome) ? 'UNKNOWN' : 'FAILS';
}

function leaf(requirement: Requirement, value: Value, evidence: EvidenceKind): Verdict {
  return {
    value,
    requirement,
    of: [],
    holdsFrom: null,
    settledBy: value === 'UNKNOWN' ? evidence : null,
    decidedBy: null,
  };
}

function combined(
  requirement: Requirement,
  of: readonly Verdict[],
  value: (values: readonly Value[]) => Value,
): Verdict {
  return {
    value: value(of.map((one) => one.value)),
    requirement,
    of,
    holdsFrom: null,
    settledBy: null,
    decidedBy: null,
  };
}

function known<T>(fact: T | null, holds: (fact: T) => boolean): Value {
  if (fact === null) return 'UNKNOWN';
  return holds(fact) ? 'HOLDS' : 'FAILS';
}

function holdsCredential(selector: CredentialSelector, standing: Standing): Value {
  const held = greatest(standing.credentials.map((one) => selects(selector, one.credential)));
  const said = standing.saidCredentials.some((one) => selects(selector, one) !== 'FAILS') ? 'UNKNOWN' : 'FAILS';
  return greatest([held, said]);
}

function levelAtLeast(level: number, standing: Standing): Value {
  const held = greatest(standing.credentials.map((one) => reachesLevel(one.credential, level)));
  const said = standing.saidCredentials.some((one) => reachesLevel(one, level) !== 'FAILS') ? 'UNKNOWN' : 'FAILS';
  return greatest([held, said]);
}

function age(requirement: Requirement & { kind: 'AGE_AT_LEAST' | 'AGE_AT_MOST' }, { day, profile }: Standing): Verdict {
  const { birthDate } = profile;
  const atMost = requirement.kind === 'AGE_AT_MOST';
  const value = known(birthDate, (born) =>
    atMost ? ageOn(day, born) <= requirement.years : ageOn(day, born) >= requirement.years,
  );
  const holdsFrom = birthDate !== null && value === 'FAILS' && !atMost ? dayOfAge(birthDate, requirement.years) : null;
  return { ...leaf(requirement, value, 'BIRTH_DATE'), holdsFrom };
}

function schoolingDuty(requirement: Requirement, { day, profile }: Standing, { law, target }: Question): Verdict {
  const from = law.parameter('SCHOOLING_DUTY_AGE_YEARS', target, day);
  const certainlyFrom = law.parameter('SCHOOLING_DUTY_CERTAINLY_OVER_AGE_YEARS', target, day);
  if (profile.birthDate === null) return leaf(requirement, 'UNKNOWN', 'BIRTH_DATE');
  if (from === undefined || certainlyFrom === undefined) return leaf(requirement, 'UNKNOWN', 'REGISTER');
  const years = ageOn(day, profile.birthDate);
  if (years >= certainlyFrom) return leaf(requirement, 'HOLDS', 'SCHOOLING_DUTY');
  return {
    ...leaf(requirement, years < from ? 'FAILS' : 'UNKNOWN', 'SCHOOLING_DUTY'),
    holdsFrom: dayOfAge(profile.birthDate, certainlyFrom),
  };
}

function resultAtLeast(
  { subject, result, on }: Requirement & { kind: 'RESULT_AT_LEAST' },
  standing: Standing,
  target: PlannedCredential,
): Value {
  const counts = (one: PlannedCredential): boolean => {
    if (on === 'TARGET') return one.key === target.key;
    return selects(on ?? null, one) === 'HOLDS';
  };
  const held = standing.credentials.filter((one) => counts(one.credential));
  const results = held.flatMap((one) => one.subjectResults[subject] ?? []);
  return known(results.length === 0 ? null : Math.max(...results), (best) => best >= result);
}

function resultsMeet(
  requirement: Requirement & { kind: 'RESULTS' },
  standing: Standing,
  target: PlannedCredential,
): Value {
  const outcomes = target.parts
    .filter((part) => part.kind === requirement.partKind)
    .flatMap((part) => part.outcome ?? []);
  const results = outcomes.flatMap((outcome) =>
    standing.outcomes.has(outcome) ? (standing.results.get(outcome) ?? []) : [],
  );
  if (results.length === 0) return 'UNKNOWN';
  const mean = results.reduce((sum, result) => sum + result, 0) / results.length;
  const share = results.filter((result) => result >= requirement.shareAt.result).length / results.length;
  const met =
    mean >= requirement.mean &&
    share >= requirement.shareAt.share &&
    results.every((result) => result >= requirement.eachAtLeast);
  return met ? 'HOLDS' : 'FAILS';
}

function studyLoadAtLeast(
  requirement: Requirement & { kind: 'STUDY_LOAD_AT_LEAST' },
  standing: Standing,
  target: PlannedCredential,
): Value {
  const parts = target.parts.filter((part) => requirement.partKinds?.includes(part.kind) ?? true);
  const held = parts.filter((part) => part.outcome !== null && standing.outcomes.has(part.outcome));
  return held.reduce((sum, part) => sum + part.sbu, 0) >= requirement.sbu ? 'HOLDS' : 'FAILS';
}

function within(
  requirement: Requirement & { kind: 'WITHIN' },
  standing: Standing,
  question: Question,
  referring: readonly string[],
): Verdict {
  const since = addMonths(standing.day, -Math.round(requirement.years * 12));
  const when = (undated: boolean): Standing =>
    standingOn(standing.day, standing.profile, standing.awards, question.credentials, (from) =>
      from === null ? undated : from >= since,
    );
  const dated = evaluate(requirement.of, when(false), question, referring);
  const value =
    dated.value === 'HOLDS' || evaluate(requirement.of, when(true), question, referring).value !== 'HOLDS'
      ? dated.value
      : 'UNKNOWN';
  return { ...leaf(requirement, value, 'DIPLOMA'), of: [dated] };
}

function referred(
  requirement: Requirement & { kind: 'RULE' },
  standing: Standing,
  question: Question,
  referring: readonly string[],
): Verdict {
  const rule = referring.includes(requirement.rule) ? undefined : question.law.rule(requirement.rule, standing.day);
  if (!rule?.requirement) return leaf(requirement, 'UNKNOWN', 'REGISTER');
  return combined(
    requirement,
    [evaluate(rule.requirement, standing, question, [...referring, requirement.rule])],
    ([value]) => value as Value,
  );
}
