import type { PlannedCredential, PlannedRule } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { PlanningProfile } from '../../../src/shared/pure/planningProfile.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';
import type { ExemptionTerms, ParameterName } from '../../../src/shared/pure/rule.js';
import { daysLater } from '../../../src/pathways/domain/checker/days.js';
import { blankRule } from './blankRule.js';
import { edgeDay, type Draft } from './Draft.js';
import {
  generateAccess,
  generateExclusion,
  generateFact,
  selectorOf,
  type RequirementDraft,
} from './generateRequirement.js';

const LONG_AGO = '2020-01-01';
const SHARED_KEYS = ['s1', 's2'];

/** Rules of all purposes that the planner reads, and some that it must pass over. */
export function generateRules(draft: Draft, profile: PlanningProfile): PlannedRule[] {
  const rules = [
    ...generateAdmissions(draft, profile),
    ...generateShared(draft, profile),
    ...generateExemptions(draft, profile),
    ...generateParameters(draft),
  ];
  return draft.random.some(rules, rules.length);
}

/** The first rule of the credential at rung 0 is a1, its second a1b, its third a1c. */
function generateAdmissions(draft: Draft, profile: PlanningProfile): PlannedRule[] {
  const ruleKeys = [...SHARED_KEYS, ...SHARED_KEYS, ...draft.takeable.map((_, rung) => `a${String(rung + 1)}`)];
  return draft.takeable.flatMap((credential, rung) =>
    generateRequirements({ draft, profile, rung, ruleKeys }).map((requirement, at) =>
      generateAdmission(draft, credential, `a${String(rung + 1)}${['', 'b', 'c'][at] ?? ''}`, requirement),
    ),
  );
}

function generateRequirements(from: RequirementDraft): Requirement[] {
  const { random } = from.draft;
  if (random.chance(0.05)) return [];
  const access = generateAccess(from);
  const first: Requirement =
    from.rung < 3 && random.chance(0.6) ? { kind: 'ANY_OF', of: [access, generateFact(from)] } : access;
  const exclusion = random.chance(0.35) ? [generateExclusion(from)] : [];
  return [first, ...exclusion, ...(random.chance(0.17) ? [generateFact(from)] : [])];
}

function generateAdmission(
  draft: Draft,
  credential: PlannedCredential,
  key: string,
  requirement: Requirement,
): PlannedRule {
  const { random } = draft;
  const selector = random.chance(0.6) ? { keys: [credential.key] } : selectorOf(draft, credential);
  return {
    ...generateBare(draft, key),
    purpose: random.chance(0.97) ? 'ADMISSION' : 'COMPLETION',
    ruleClass: random.chance(0.95) ? 'REQUIREMENT' : 'INFORMATION',
    tracks: random.chance(0.95) ? null : ['BBL'],
    selector,
    requirement,
  };
}

/** Rules that others refer to; one may refer to itself, or both to each other. */
function generateShared(draft: Draft, profile: PlanningProfile): PlannedRule[] {
  const { random } = draft;
  return SHARED_KEYS.filter(() => random.chance(0.9)).map((key) => {
    const from = {
      draft,
      profile,
      rung: random.whole(0, draft.takeable.length - 1),
      ruleKeys: [...SHARED_KEYS, 'a1', 'a2'],
    };
    const access = generateAccess(from);
    const cyclic: Requirement = {
      kind: random.pick(['ANY_OF', 'ALL_OF']),
      of: [access, { kind: 'RULE', rule: random.pick(SHARED_KEYS) }],
    };
    return {
      ...generateBare(draft, key),
      purpose: 'COMPLETION',
      ruleClass: 'REQUIREMENT',
      requirement: random.chance(0.3) ? cyclic : access,
    };
  });
}

function generateExemptions(draft: Draft, profile: PlanningProfile): PlannedRule[] {
  const { random } = draft;
  return ['e1', 'e2', 'e3']
    .filter(() => random.chance(0.6))
    .map((key) => {
      const from = { draft, profile, rung: random.whole(0, draft.takeable.length - 1), ruleKeys: SHARED_KEYS };
      const exemption = generateExemptionTerms(draft);
      return {
        ...generateBare(draft, key),
        purpose: 'EXEMPTION',
        ruleClass: 'REQUIREMENT',
        selector: random.chance(0.5) ? null : selectorOf(draft, random.pick(draft.takeable)),
        exemption,
        requirement: exemption.evidence === 'CREDENTIAL_HELD' ? generateAccess(from) : null,
      };
    });
}

function generateExemptionTerms(draft: Draft): ExemptionTerms {
  const { random } = draft;
  const parts = draft.takeable.flatMap((credential) => credential.parts.map((part) => part.key));
  const terms = {
    evidence: random.pick(['OUTCOME_HELD', 'OUTCOME_HELD', 'CREDENTIAL_HELD', 'EXPERIENCE'] as const),
    partKinds: random.some(['WERKPROCES', 'WERKPROCES', 'GENERIC', 'KEUZEDEEL', 'OPAQUE'] as const, random.whole(2, 4)),
    decidedBy: 'EXAMINATION_BOARD',
  } as const;
  return random.chance(0.2) ? { ...terms, partKeys: random.some(parts, 4) } : terms;
}

function generateParameters(draft: Draft): PlannedRule[] {
  const { random } = draft;
  const values: [ParameterName, number][] = [
    ['SCHOOLING_DUTY_AGE_YEARS', 16],
    ['SCHOOLING_DUTY_CERTAINLY_OVER_AGE_YEARS', random.pick([17, 18])],
    ['SBU_PER_YEAR', random.pick([1600, 1000, 700])],
    ['SBU_PER_YEAR', random.pick([1600, 1000, 700])],
    ['AWARD_AFTER_EXPIRY_YEARS', random.whole(0, 1)],
    ['AWARD_AFTER_EXPIRY_YEARS', random.whole(0, 2)],
  ];
  return values
    .filter(() => random.chance(0.8))
    .map(([name, value], at) => ({
      ...generateBare(draft, `v${String(at)}`),
      purpose: 'VALIDITY',
      ruleClass: 'PARAMETER',
      selector: random.chance(0.9) ? null : selectorOf(draft, random.pick(draft.takeable)),
      parameter: { name, value },
    }));
}

/** A rule without content; its validity or its record sometimes begins or ends on, before or after the day that matters. */
function generateBare(draft: Draft, key: string): PlannedRule {
  const { random, asOf } = draft;
  const near = (): string => daysLater(asOf, random.pick([0, 1, -1]));
  const [recordedFrom, recordedTo] = random.weighed<() => [string, string | null]>([
    [16, () => [LONG_AGO, null]],
    [1, () => [near(), null]],
    [1, () => [LONG_AGO, near()]],
  ])();
  return blankRule({
    key,
    validFrom: random.chance(0.1) ? edgeDay(draft) : null,
    validTo: random.chance(0.1) ? edgeDay(draft) : null,
    recordedFrom,
    recordedTo,
  });
}
