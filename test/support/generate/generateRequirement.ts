import type { PlannedCredential } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { CredentialSelector, Requirement } from '../../../src/shared/pure/requirement.js';
import type { PlanningProfile } from '../../../src/shared/pure/planningProfile.js';
import { ageInYears } from '../../../src/pathways/domain/checker/days.js';
import { edgeDay, WITHIN_YEARS, type Draft } from './Draft.js';

/** What a requirement of a rule for the credential at `rung` is generated from. */
export interface RequirementDraft {
  readonly draft: Draft;
  readonly profile: PlanningProfile;
  readonly rung: number;
  readonly ruleKeys: readonly string[];
}

/** What must have been learnt or brought before; on the lowest rung mostly something that the person may have. */
export function generateAccess(from: RequirementDraft): Requirement {
  const { random } = from.draft;
  const access = (): Requirement => generateAccess({ ...from, rung: Math.max(0, from.rung - 1) });
  return random.weighed<() => Requirement>([
    [6, () => holdsCredential(from)],
    [4, () => ({ kind: 'ANY_OF', of: [holdsCredential(from), holdsOutcome(from)] })],
    [3, () => ({ kind: 'ANY_OF', of: [holdsCredential(from), access()] })],
    [4, () => ({ kind: 'ALL_OF', of: [holdsOutcome(from), holdsOutcome(from)] })],
    [4, () => ({ kind: 'ALL_OF', of: [holdsCredential(from), holdsOutcome(from)] })],
    [4, () => ({ kind: 'AT_LEAST', count: 2, of: [holdsOutcome(from), holdsOutcome(from), holdsCredential(from)] })],
    [1, () => ({ kind: 'AT_LEAST', count: 2, of: [holdsCredential(from), generateFact(from), holdsOutcome(from)] })],
    [2, () => levelAtLeast(from)],
    [3, () => ({ kind: 'ANY_OF', of: [holdsCredential(from), holdsCredential(from), holdsOutcome(from)] })],
    [
      5,
      () => ({
        kind: 'WITHIN',
        years: random.pick(WITHIN_YEARS),
        of: random.chance(0.5) ? holdsCredential(from) : holdsOutcome(from),
      }),
    ],
    [2, () => holdsOutcome(from)],
    [2, () => ({ kind: 'RULE', rule: random.pick(from.ruleKeys) })],
    [1, () => ({ kind: 'ANY_OF', of: [{ kind: 'RULE', rule: random.pick(from.ruleKeys) }, holdsOutcome(from)] })],
    [1, () => ({ kind: 'ANY_OF', of: [studyLoadAtLeast(from), holdsCredential(from)] })],
  ])();
}

/** What must not be held: an exclusion. */
export function generateExclusion(from: RequirementDraft): Requirement {
  return from.draft.random.weighed<() => Requirement>([
    [5, () => ({ kind: 'NOT', of: holdsTakeable(from) })],
    [3, () => ({ kind: 'NOT', of: holdsOutcome(from) })],
    [2, () => ({ kind: 'NOT', of: levelAtLeast(from) })],
  ])();
}

/** Something about the person or a decision. */
export function generateFact(from: RequirementDraft): Requirement {
  const { random } = from.draft;
  return random.weighed<() => Requirement>([
    [4, () => ({ kind: 'AGE_AT_LEAST', years: ageNearby(from) })],
    [4, () => ({ kind: 'AGE_AT_MOST', years: ageNearby(from) })],
    [4, () => ({ kind: 'SCHOOLING_DUTY_OVER' })],
    [4, () => ({ kind: 'WORKS', hoursPerWeek: random.pick([16, 24]) })],
    [2, () => ({ kind: 'COMPANY_AGREEMENT' })],
    [3, () => ({ kind: 'MAY_WORK' })],
    [2, () => ({ kind: 'RESULT_AT_LEAST', subject: 'wiskunde', result: random.whole(5, 7) })],
    [
      1,
      () => ({
        kind: 'RESULT_AT_LEAST',
        subject: 'wiskunde',
        result: random.whole(5, 7),
        on: { kinds: ['HAVO_DIPLOMA'] },
      }),
    ],
    [4, () => generateResults(from)],
    [3, () => studyLoadAtLeast(from)],
    [2, () => ({ kind: 'DECISION', by: 'EXAMINATION_BOARD', about: { nl: 'toelating', en: 'toelating' } })],
    [1, () => ({ kind: 'SAME_OCCUPATION' })],
    [2, () => ({ kind: 'ANY_OF', of: [{ kind: 'COMPANY_AGREEMENT' }, holdsOutcome(from)] })],
  ])();
}

/** A selector of one or two conditions that selects the credential; other credentials may be selected too. */
export function selectorOf(draft: Draft, credential: PlannedCredential): CredentialSelector {
  const { random } = draft;
  const conditions: CredentialSelector[] = [
    { kinds: [credential.kind] },
    { keys: [credential.key] },
    ...(credential.mboKind === null ? [] : [{ mboKinds: [credential.mboKind] }]),
    ...(credential.mboLevel === null ? [] : [{ mboLevels: [credential.mboLevel] }]),
    ...(credential.leerweg === null ? [] : [{ leerwegen: [credential.leerweg] }]),
    ...(credential.profile === null ? [] : [{ profiles: [credential.profile] }]),
    ...(credential.domain === null ? [] : [{ domains: [credential.domain] }]),
    ...(credential.dossier === null ? [] : [{ dossiers: [credential.dossier] }]),
  ];
  if (credential.leerweg !== null && random.chance(0.4))
    return { kinds: ['VMBO_DIPLOMA'], profiles: [credential.profile ?? 'profile-1'] };
  if (credential.leerweg !== null && random.chance(0.7))
    return { kinds: ['VMBO_DIPLOMA'], leerwegen: [credential.leerweg] };
  return Object.assign(
    {},
    ...random.some(
      conditions,
      random.weighed([
        [3, 1],
        [4, 2],
        [1, 3],
      ]),
    ),
  ) as CredentialSelector;
}

/** Mostly a lower rung or something that is brought, sometimes any. */
function holdsCredential(from: RequirementDraft): Requirement {
  const { draft, rung } = from;
  const lower =
    rung === 0 ? draft.proofs : [...draft.takeable.slice(0, rung), ...draft.takeable.slice(0, rung), ...draft.proofs];
  const wanted = draft.random.chance(0.1) ? draft.random.pick(draft.takeable) : draft.random.pick(lower);
  return { kind: 'HOLDS_CREDENTIAL', selector: selectorOf(draft, wanted) };
}

function holdsTakeable(from: RequirementDraft): Requirement {
  return { kind: 'HOLDS_CREDENTIAL', selector: selectorOf(from.draft, from.draft.random.pick(from.draft.takeable)) };
}

/** An outcome of another credential, or any. */
function holdsOutcome(from: RequirementDraft): Requirement {
  const { draft, rung } = from;
  const others = draft.takeable
    .filter((_, at) => at !== rung)
    .slice(0, Math.max(1, rung))
    .flatMap((credential) => credential.parts);
  const outcome = draft.random.pick(others).outcome ?? draft.random.pick(draft.outcomes);
  return { kind: 'HOLDS_OUTCOME', outcome };
}

function levelAtLeast(from: RequirementDraft): Requirement {
  const { random } = from.draft;
  return { kind: 'LEVEL_AT_LEAST', mboLevel: Math.min(4, Math.max(1, from.rung + random.whole(-1, 1))) };
}

function studyLoadAtLeast(from: RequirementDraft): Requirement {
  const { random } = from.draft;
  const sbu = 40 * random.whole(1, 8);
  return random.chance(0.4)
    ? { kind: 'STUDY_LOAD_AT_LEAST', sbu, partKinds: ['WERKPROCES'] }
    : { kind: 'STUDY_LOAD_AT_LEAST', sbu };
}

function generateResults(from: RequirementDraft): Requirement {
  const { random } = from.draft;
  return {
    kind: 'RESULTS',
    partKind: random.weighed([
      [3, 'WERKPROCES'],
      [1, 'GENERIC'],
    ] as const),
    mean: random.pick([4, 5.5, 6]),
    shareAt: { result: random.whole(5, 8), share: random.pick([0, 0.5, 1]) },
    eachAtLeast: random.pick([3, 4, 5]),
  };
}

/** The age on a day on which a step may start or near it, or a year more. */
function ageNearby(from: RequirementDraft): number {
  const { draft, profile } = from;
  return (
    ageInYears(profile.birthDate ?? '2008-06-15', edgeDay(draft)) +
    draft.random.weighed([
      [4, 0],
      [2, 1],
      [1, -1],
    ])
  );
}
