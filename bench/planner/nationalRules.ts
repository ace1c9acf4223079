import type { PlannedCredential, PlannedRule } from '../../src/pathways/domain/PlanningCatalogue.js';
import type { CredentialSelector, Requirement } from '../../src/shared/pure/requirement.js';
import { blankRule } from '../../test/support/generate/blankRule.js';
import type { Random } from '../../test/support/generate/Random.js';
import type { NationalSize } from './NationalSize.js';

/** Half of the units of a bachelor may be spared to who has a connecting associate degree. */
const FIRST_HALF = 0.5;

/** The law of levels after the real one, entry rules of single programmes, and what may be exempted. */
export function nationalRules(
  random: Random,
  credentials: ReadonlyMap<string, PlannedCredential>,
  size: NationalSize,
): readonly PlannedRule[] {
  const takeable = [...credentials.values()].filter(({ parts }) => parts.length > 0);
  const byDomain = Map.groupBy(takeable, ({ domain }) => domain);
  const own = takeable.flatMap((one) => {
    const isUpper = one.mboKind !== 'ENTREE' && one.mboKind !== 'BASISBEROEPS';
    if (!isUpper && size.ownRules < 100) return [];
    if (one.mboKind === 'ENTREE' || !random.chance(size.ownRules / 100)) return [];
    return [entryRule(random, one, byDomain.get(one.domain) ?? [], size)];
  });
  const connecting = takeable.flatMap((one) => connectingRule(random, one, byDomain.get(one.domain) ?? []));
  return [...LEVELS, ...EXEMPTIONS, ...own, ...connecting].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const vmbo: Requirement = holds({ kinds: ['VMBO_DIPLOMA'], leerwegen: ['KB', 'GL', 'TL'] });
const old: Requirement = holds({ kinds: ['MAVO_DIPLOMA', 'LBO_DIPLOMA'] });
const threeYears: Requirement = holds({ kinds: ['HAVO_VWO_THREE_YEARS', 'HAVO_DIPLOMA', 'VWO_DIPLOMA'] });
const hbo: Requirement = holds({ kinds: ['ASSOCIATE_DEGREE', 'BACHELOR'] });

function byMinister(nl: string, en: string): Requirement {
  return { kind: 'DECISION', by: 'MINISTER', about: { nl, en } };
}

const designated: Requirement = {
  kind: 'ALL_OF',
  of: [holds({ mboKinds: ['VAK'] }), byMinister('het diploma is aangewezen', 'the diploma is designated')],
};

/** Without the exclusion of who may go to level 2 from level 1, which no formulation models. */
const LEVELS: readonly PlannedRule[] = [
  level('ADM01', { mboKinds: ['ENTREE'] }, { kind: 'SCHOOLING_DUTY_OVER' }),
  level(
    'ADM02',
    { mboKinds: ['BASISBEROEPS'] },
    anyOf(holds({ kinds: ['VMBO_DIPLOMA'] }), old, threeYears, mbo([1, 2, 3, 4])),
  ),
  level('ADM03', { mboKinds: ['VAK'] }, anyOf(vmbo, old, threeYears, mbo([2, 3, 4]))),
  level('ADM04', { mboKinds: ['MIDDENKADER'] }, anyOf(vmbo, old, threeYears, mbo([2, 3, 4]))),
  level('ADM05', { mboKinds: ['SPECIALIST'] }, holds({ mboKinds: ['VAK'] })),
  level(
    'ADM09',
    { kinds: ['BACHELOR', 'ASSOCIATE_DEGREE'] },
    anyOf(
      holds({ kinds: ['HAVO_DIPLOMA', 'VWO_DIPLOMA'] }),
      holds({ mboKinds: ['MIDDENKADER', 'SPECIALIST'] }),
      hbo,
      designated,
    ),
  ),
  ...(['SCHOOLING_DUTY_AGE_YEARS', 'SCHOOLING_DUTY_CERTAINLY_OVER_AGE_YEARS'] as const).map((name, at) =>
    blankRule({ key: `ADM07/${name}`, ruleClass: 'PARAMETER', parameter: { name, value: 16 + at } }),
  ),
];

const EXEMPTIONS: readonly PlannedRule[] = [
  exemption('ADM22/outcome-held', 'OUTCOME_HELD', 'WERKPROCES'),
  exemption('ADM22/experience', 'EXPERIENCE', 'WERKPROCES'),
  exemption('ADM23', 'OUTCOME_HELD', 'KEUZEDEEL'),
];

function exemption(
  key: string,
  evidence: 'OUTCOME_HELD' | 'EXPERIENCE',
  kind: 'WERKPROCES' | 'KEUZEDEEL',
): PlannedRule {
  return blankRule({
    key,
    purpose: 'EXEMPTION',
    selector: { kinds: ['MBO_DIPLOMA'] },
    exemption: { evidence, partKinds: [kind], decidedBy: 'EXAMINATION_BOARD' },
  });
}

/** What a programme asks beside its level: one of a few programmes of the domain, or two things at once. */
function entryRule(
  random: Random,
  of: PlannedCredential,
  domain: readonly PlannedCredential[],
  size: NationalSize,
): PlannedRule {
  const below = domain.filter((one) => rankOf(one) < rankOf(of));
  const beside = domain.filter((one) => rankOf(one) === rankOf(of) && one.key !== of.key);
  const lower = below.filter((one) => rankOf(one) >= rankOf(of) - 2);
  const few = (from: readonly PlannedCredential[]): Requirement =>
    holds({ keys: random.some(from, random.whole(2, 4)).map(({ key }) => key) });
  const entries = [few(lower.length > 0 ? lower : beside)];
  if (random.chance(size.lateral / 100) && beside.length > 0) entries.push(few(beside));
  const entry = anyOf(...entries);
  const isDouble = random.chance(size.allOf / 100) && below.length > 3;
  return level(`ENTRY/${of.key}`, { keys: [of.key] }, isDouble ? { kind: 'ALL_OF', of: [entry, few(below)] } : entry);
}

function rankOf({ mboLevel, kind, mboKind }: PlannedCredential): number {
  if (kind === 'BACHELOR') return 7;
  if (kind === 'ASSOCIATE_DEGREE') return 6;
  return mboKind === 'SPECIALIST' ? 5 : (mboLevel ?? 0);
}

function connectingRule(
  random: Random,
  of: PlannedCredential,
  domain: readonly PlannedCredential[],
): readonly PlannedRule[] {
  if (of.kind !== 'BACHELOR') return [];
  const degrees = domain.filter(({ kind }) => kind === 'ASSOCIATE_DEGREE');
  const half = of.parts.slice(0, Math.floor(of.parts.length * FIRST_HALF)).map(({ key }) => key);
  return [
    blankRule({
      key: `ADM11/${of.key}`,
      purpose: 'EXEMPTION',
      selector: { keys: [of.key] },
      requirement: holds({ keys: random.some(degrees, random.whole(1, 2)).map(({ key }) => key) }),
      exemption: {
        evidence: 'CREDENTIAL_HELD',
        partKinds: ['OPAQUE'],
        partKeys: half,
        decidedBy: 'EXAMINATION_BOARD',
      },
    }),
  ];
}

function level(key: string, selector: CredentialSelector, requirement: Requirement): PlannedRule {
  return blankRule({ key, selector, requirement });
}

function holds(selector: CredentialSelector): Requirement {
  return { kind: 'HOLDS_CREDENTIAL', selector };
}

function mbo(mboLevels: number[]): Requirement {
  return holds({ kinds: ['MBO_DIPLOMA'], mboLevels });
}

function anyOf(...of: readonly Requirement[]): Requirement {
  return { kind: 'ANY_OF', of };
}
