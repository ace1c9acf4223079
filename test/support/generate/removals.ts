import type { PlannedCredential, PlannedPart, PlannedRule } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { PlanningRequest } from '../../../src/pathways/domain/PlanningRequest.js';
import type { Held, PlanningProfile } from '../../../src/shared/pure/planningProfile.js';
import type { CredentialSelector, Requirement } from '../../../src/shared/pure/requirement.js';
import { daysLater } from '../../../src/pathways/domain/checker/days.js';
import type { PlanningCase } from './PlanningCase.js';

/** The same case without one feature. */
export type Removal = (from: PlanningCase) => PlanningCase;

const HOLDS: Requirement = { kind: 'ALL_OF', of: [] };
const FAILS: Requirement = { kind: 'ANY_OF', of: [] };

const undatedHoldings = inHoldings((held) => ({ ...held, heldFrom: null, heldTo: null }));
const undatedRules = inRules((rule) => ({ ...rule, validFrom: null, validTo: null }));
const undatedCredentials = inCredentials((one) => ({ ...one, validFrom: null, lastStart: null, lastAward: null }));

/** By feature; where an answer differs from that without the feature, the feature decides the case. */
export const removals: Readonly<Record<string, Removal>> = {
  exclusions: withoutKind('NOT'),
  electives: inCredentials((one) => ({ ...one, parts: withoutChoices(one.parts) })),
  sharing: withoutSharing,
  dates: (from) => undatedHoldings(undatedRules(undatedCredentials(from))),
  unknowns: withoutUnknowns,
  'start a day later': inRequest((request) => ({ ...request, startDate: daysLater(request.startDate, 1) })),
  'validity of rules': undatedRules,
  'dates of holdings': undatedHoldings,
  validFrom: inCredentials((one) => ({ ...one, validFrom: null })),
  lastStart: inCredentials((one) => ({ ...one, lastStart: null })),
  lastAward: inCredentials((one) => ({ ...one, lastAward: null })),
  'successor without cohorts': inCredentials((one) => ({ ...one, successor: null })),
  'observed cohorts': inCredentials((one) => ({ ...one, observedCohorts: [] })),
  'recorded time': inRules((rule) => ({ ...rule, recordedFrom: '0001-01-01', recordedTo: null })),
  'several admission rules': withOneAdmissionEach,
  ALL_OF: inRequirements((one) => (one.kind === 'ALL_OF' ? { ...one, kind: 'ANY_OF' } : one)),
  ANY_OF: inRequirements((one) => (one.kind === 'ANY_OF' ? { ...one, kind: 'ALL_OF' } : one)),
  AT_LEAST: inRequirements((one) => (one.kind === 'AT_LEAST' ? { kind: 'ANY_OF', of: one.of } : one)),
  WITHIN: inRequirements((one) => (one.kind === 'WITHIN' ? one.of : one)),
  HOLDS_OUTCOME: withoutKind('HOLDS_OUTCOME'),
  HOLDS_CREDENTIAL: withoutKind('HOLDS_CREDENTIAL'),
  LEVEL_AT_LEAST: withoutKind('LEVEL_AT_LEAST'),
  AGE_AT_LEAST: withoutKind('AGE_AT_LEAST'),
  AGE_AT_MOST: withoutKind('AGE_AT_MOST'),
  SCHOOLING_DUTY_OVER: withoutKind('SCHOOLING_DUTY_OVER'),
  WORKS: withoutKind('WORKS'),
  COMPANY_AGREEMENT: withoutKind('COMPANY_AGREEMENT'),
  MAY_WORK: withoutKind('MAY_WORK'),
  RESULT_AT_LEAST: withoutKind('RESULT_AT_LEAST'),
  RESULTS: withoutKind('RESULTS'),
  STUDY_LOAD_AT_LEAST: withoutKind('STUDY_LOAD_AT_LEAST'),
  DECISION: withoutKind('DECISION'),
  SAME_OCCUPATION: withoutKind('SAME_OCCUPATION'),
  RULE: withoutKind('RULE'),
  'cyclic RULE': withoutCycles,
  'selector by kinds': withoutCondition('kinds'),
  'selector by mboKinds': withoutCondition('mboKinds'),
  'selector by mboLevels': withoutCondition('mboLevels'),
  'selector by leerwegen': withoutCondition('leerwegen'),
  'selector by profiles': withoutCondition('profiles'),
  'selector by domains': withoutCondition('domains'),
  'selector by dossiers': withoutCondition('dossiers'),
  'selector by keys': withoutCondition('keys'),
  'unknown profile': inCredentials((one) => ({ ...one, profile: one.profile ?? 'another' })),
  'claimed and declared holdings': inProfile((profile) => ({
    ...profile,
    holdings: profile.holdings.filter((held) => !isSaid(held)),
  })),
  'examined, not awarded': inHoldings((held) => (held.status === 'EXAMINED' ? { ...held, status: 'AWARDED' } : held)),
  'scopes of holdings': inHoldings((held) => ({ ...held, scope: null })),
  'claimed outcomes': inProfile((profile) => ({ ...profile, claimedOutcomes: [] })),
  'birth date': inProfile((profile) => ({ ...profile, birthDate: null })),
  'exemption by OUTCOME_HELD': withoutExemption('OUTCOME_HELD'),
  'exemption by CREDENTIAL_HELD': withoutExemption('CREDENTIAL_HELD'),
  'exemption by EXPERIENCE': withoutExemption('EXPERIENCE'),
  'exemption of named parts': inRules((rule) =>
    rule.exemption?.partKeys === undefined ? rule : { ...rule, exemption: null },
  ),
  parameters: inRules((rule) => ({ ...rule, parameter: null })),
  'rules for a track': inRules((rule) => ({ ...rule, tracks: null })),
  'rules for information': inRules((rule) =>
    rule.ruleClass === 'INFORMATION' ? { ...rule, ruleClass: 'REQUIREMENT' } : rule,
  ),
  nominalMonths: inCredentials((one) => ({ ...one, nominalMonths: null })),
  nominalSbu: inCredentials((one) => ({ ...one, nominalSbu: null })),
  'content without outcome': inCredentials((one) => ({
    ...one,
    parts: one.parts.filter((part) => part.outcome !== null),
  })),
  via: inRequest((request) => ({ ...request, via: [] })),
  onlySettled: inRequest((request) => ({ ...request, onlySettled: false })),
  'ranking GUARANTEED': inRequest((request) => ({ ...request, ranking: 'IF_GRANTED' })),
  'ranking IF_GRANTED': inRequest((request) => ({ ...request, ranking: 'GUARANTEED' })),
  count: inRequest((request) => ({ ...request, count: 100 })),
};

function inRequest(change: (request: PlanningRequest) => PlanningRequest): Removal {
  return (from) => ({ ...from, request: change(from.request) });
}

function inProfile(change: (profile: PlanningProfile) => PlanningProfile): Removal {
  return inRequest((request) => ({ ...request, profile: change(request.profile) }));
}

function inHoldings(change: (held: Held) => Held): Removal {
  return inProfile((profile) => ({ ...profile, holdings: profile.holdings.map(change) }));
}

function inCredentials(change: (credential: PlannedCredential) => PlannedCredential): Removal {
  return (from) => {
    const credentials = [...from.catalogue.credentials].map(([key, credential]) => [key, change(credential)] as const);
    return { ...from, catalogue: { ...from.catalogue, credentials: new Map(credentials) } };
  };
}

function inRules(change: (rule: PlannedRule) => PlannedRule): Removal {
  return (from) => ({ ...from, catalogue: { ...from.catalogue, rules: from.catalogue.rules.map(change) } });
}

function inRequirements(change: (requirement: Requirement) => Requirement): Removal {
  return inRules((rule) =>
    rule.requirement === null ? rule : { ...rule, requirement: changed(rule.requirement, change) },
  );
}

/** The tree with every requirement in it changed, the deepest first. */
function changed(requirement: Requirement, change: (requirement: Requirement) => Requirement): Requirement {
  switch (requirement.kind) {
    case 'ALL_OF':
    case 'ANY_OF':
    case 'AT_LEAST':
      return change({ ...requirement, of: requirement.of.map((one) => changed(one, change)) });
    case 'NOT':
    case 'WITHIN':
      return change({ ...requirement, of: changed(requirement.of, change) });
    default:
      return change(requirement);
  }
}

function withoutKind(kind: Requirement['kind']): Removal {
  return inRequirements((one) => (one.kind === kind ? HOLDS : one));
}

function withoutCondition(condition: keyof CredentialSelector): Removal {
  const without = (selector: CredentialSelector): CredentialSelector => {
    const { [condition]: _, ...others } = selector;
    return others;
  };
  const inHoldsCredential = inRequirements((one) =>
    one.kind === 'HOLDS_CREDENTIAL' ? { ...one, selector: without(one.selector) } : one,
  );
  return (from) =>
    inRules((rule) => (rule.selector === null ? rule : { ...rule, selector: without(rule.selector) }))(
      inHoldsCredential(from),
    );
}

function withoutExemption(evidence: string): Removal {
  return inRules((rule) => (rule.exemption?.evidence === evidence ? { ...rule, exemption: null } : rule));
}

/** Of each choice the first parts stay and are always taken. */
function withoutChoices(parts: readonly PlannedPart[]): PlannedPart[] {
  return parts
    .filter(
      (part) =>
        part.choice === null ||
        parts.filter((one) => one.choice === part.choice).indexOf(part) < (part.choiceCount ?? 0),
    )
    .map((part) => ({ ...part, choice: null, choiceCount: null }));
}

/** Each outcome stays in the first credential that has it. */
function withoutSharing(from: PlanningCase): PlanningCase {
  const seen = new Set<string>();
  const keepFirst = (part: PlannedPart): PlannedPart => {
    if (part.outcome === null || seen.has(part.outcome)) return { ...part, outcome: null };
    seen.add(part.outcome);
    return part;
  };
  return inCredentials((one) => ({ ...one, parts: one.parts.map(keepFirst) }))(from);
}

/** What is not known is not so, and nobody decides in the learner's favour. */
function withoutUnknowns(from: PlanningCase): PlanningCase {
  const decided = inRequirements((one) => (one.kind === 'DECISION' || one.kind === 'SAME_OCCUPATION' ? FAILS : one))(
    from,
  );
  return inProfile((profile) => ({
    ...profile,
    birthDate: profile.birthDate ?? '2026-01-01',
    workHoursPerWeek: profile.workHoursPerWeek ?? 0,
    companyAgreement: profile.companyAgreement ?? false,
    mayWork: profile.mayWork ?? false,
    holdings: profile.holdings.filter((held) => !isSaid(held)),
    claimedOutcomes: [],
  }))(decided);
}

/** A rule that refers to itself, or to one that refers back, no longer does. */
function withoutCycles(from: PlanningCase): PlanningCase {
  const requirementOf = new Map(from.catalogue.rules.map((rule) => [rule.key, rule.requirement]));
  return inRules((rule) => {
    const isBack = (one: Requirement): boolean =>
      one.kind === 'RULE' && (one.rule === rule.key || refersTo(requirementOf.get(one.rule) ?? null, rule.key));
    return rule.requirement === null
      ? rule
      : { ...rule, requirement: changed(rule.requirement, (one) => (isBack(one) ? FAILS : one)) };
  })(from);
}

function refersTo(requirement: Requirement | null, rule: string): boolean {
  return requirement !== null && JSON.stringify(requirement).includes(JSON.stringify({ kind: 'RULE', rule }));
}

/** Each credential is governed by its own first rule of admission only. */
function withOneAdmissionEach(from: PlanningCase): PlanningCase {
  const rules = from.catalogue.rules.filter((rule) => rule.purpose !== 'ADMISSION' || !/[bc]$/.test(rule.key));
  return { ...from, catalogue: { ...from.catalogue, rules } };
}

function isSaid(held: Held): boolean {
  return held.status === 'CLAIMED' || held.status === 'DECLARED';
}
