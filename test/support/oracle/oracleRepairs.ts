import { daysFrom, daysLater } from '../../../src/pathways/domain/checker/days.js';
import { groundsOf } from '../../../src/pathways/domain/checker/Grounds.js';
import { isSettled } from '../../../src/pathways/domain/checker/isExemptible.js';
import { selects } from '../../../src/pathways/domain/checker/selects.js';
import type { Objective, PlanRequest } from '../../../src/pathways/domain/dated/PlanRequest.js';
import type {
  PlannedCredential,
  PlannedOffer,
  PlannedRule,
  PlanningCatalogue,
} from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import { blankHeld } from '../generate/blankHeld.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';
import { plansFor } from './oraclePlan.js';

/** A question and the catalogue that it is asked of. */
export interface Asked {
  readonly catalogue: PlanningCatalogue;
  readonly request: PlanRequest;
}

/** Conflicts and repairs as texts, each in the order of the alphabet. */
export interface OracleExplanation {
  readonly conflicts: readonly string[];
  readonly repairs: readonly string[];
}

const GROUPS = ['STARTER', 'DOORSTARTER', 'OPSTROMER', 'ZIJ_INSTROMER', 'HERSTARTER', 'NIEUWKOMER'] as const;
const TRACKS = ['BOL', 'BBL', 'OVO', 'COURSE', 'WORKPLACE', 'FULL_TIME', 'PART_TIME'] as const;
const OF_LAW: Readonly<Record<string, readonly Requirement['kind'][]>> = {
  AGE: ['AGE_AT_LEAST', 'AGE_AT_MOST', 'SCHOOLING_DUTY_OVER'],
  PROOFS: ['HOLDS_CREDENTIAL', 'LEVEL_AT_LEAST', 'HOLDS_OUTCOME', 'RESULT_AT_LEAST', 'RESULTS', 'STUDY_LOAD_AT_LEAST'],
  DECISIONS: ['DECISION', 'SAME_OCCUPATION'],
};
/** In this order one amount after the other is looked for. */
const ORDER =
  'TRACKS REGIONS LANGUAGES TIMES_OF_DAY TARGET_GROUPS VIA ONLY_SETTLED COMPANY_AGREEMENT MAY_WORK START_DATE WORK HOURS LATEST_FINISH BUDGET'.split(
    ' ',
  );

/** Whether there is any plan. */
export function hasPlan({ catalogue, request }: Asked): boolean {
  for (const _ of plansFor(catalogue, request) ?? []) return true;
  return false;
}

/** What stands in the way, as names: `HOURS`, `VIA k1`. */
export function oracleRestrictions({ catalogue, request }: Asked): string[] {
  const { limits, profile } = request;
  const asked = rulesOf({ catalogue, request }).flatMap(({ requirement }) => (requirement ? kindsIn(requirement) : []));
  const asks = (kinds: readonly Requirement['kind'][]): boolean => kinds.some((kind) => asked.includes(kind));
  const named: Readonly<Record<string, boolean>> = {
    TRACKS: limits.tracks !== null,
    REGIONS: limits.regions !== null,
    LANGUAGES: limits.languages !== null,
    TIMES_OF_DAY: limits.timesOfDay !== null,
    HOURS: limits.hoursPerWeek !== null,
    BUDGET: limits.budgetCents !== null,
    LATEST_FINISH: limits.latestFinish !== null,
    ONLY_SETTLED: request.onlySettled,
    TARGET_GROUPS: catalogue.offers.some((offer) => offer.targetGroups.length > 0),
    START_DATE: request.asOf < request.startDate,
    COMPANY_AGREEMENT: asks(['COMPANY_AGREEMENT']) && profile.companyAgreement !== true,
    MAY_WORK: asks(['MAY_WORK']) && profile.mayWork !== true,
    WORK: asks(['WORKS']) && (profile.workHoursPerWeek ?? 0) < 168,
    AGE: asks(OF_LAW['AGE'] ?? []),
    PROOFS: asks(OF_LAW['PROOFS'] ?? []),
    DECISIONS: request.onlySettled && asks(OF_LAW['DECISIONS'] ?? []),
  };
  return [...Object.keys(named).filter((name) => named[name]), ...request.via.map((key) => `VIA ${key}`)];
}

/** All minimal conflicts and all least repairs, by trying every subset of the restrictions and every amount. */
export function oracleExplanation(asked: Asked): OracleExplanation {
  const all = oracleRestrictions(asked);
  const whole = 2 ** all.length;
  const lifted = new Map<number, boolean>();
  const without = (places: number, at: number): number => places & ~(1 << at);
  const pick = (places: number): string[] => all.filter((_, at) => places & (1 << at));
  for (let places = 0; places < whole; places += 1) {
    const fewer = all.some((_, at) => places & (1 << at) && lifted.get(without(places, at)));
    lifted.set(places, fewer || hasPlan(liftedBy(pick(places), asked)));
  }
  const conflicts: string[] = [];
  const corrections: string[][] = [];
  for (let places = 0; places < whole; places += 1) {
    const others = whole - 1 - places;
    const inPlaces = all.map((_, at) => at).filter((at) => places & (1 << at));
    if (!lifted.get(others) && inPlaces.every((at) => lifted.get(others | (1 << at))))
      conflicts.push(pick(places).sort().join(' + '));
    if (lifted.get(places) && inPlaces.every((at) => !lifted.get(without(places, at)))) corrections.push(pick(places));
  }
  const repairs = corrections
    .filter((names) => names.every((name) => !(name in OF_LAW)))
    .flatMap((names) => repairsInsteadOf(names, asked));
  return { conflicts: conflicts.sort(), repairs: [...repairs, ...singles(asked)].sort() };
}

function liftedBy(names: readonly string[], { catalogue, request }: Asked): Asked {
  const gone = new Set(names);
  const { limits, profile } = request;
  const kinds = names.flatMap((name) => OF_LAW[name] ?? []);
  return {
    catalogue: kinds.length === 0 ? catalogue : { ...catalogue, rules: rulesAskingLess(catalogue.rules, kinds) },
    request: {
      ...request,
      startDate: gone.has('START_DATE') ? request.asOf : request.startDate,
      onlySettled: request.onlySettled && !gone.has('ONLY_SETTLED'),
      targetGroups: gone.has('TARGET_GROUPS') ? GROUPS : request.targetGroups,
      via: request.via.filter((key) => !gone.has(`VIA ${key}`)),
      profile: {
        ...profile,
        companyAgreement: gone.has('COMPANY_AGREEMENT') || profile.companyAgreement,
        mayWork: gone.has('MAY_WORK') || profile.mayWork,
        workHoursPerWeek: gone.has('WORK') ? 168 : profile.workHoursPerWeek,
      },
      limits: {
        tracks: gone.has('TRACKS') ? null : limits.tracks,
        regions: gone.has('REGIONS') ? null : limits.regions,
        languages: gone.has('LANGUAGES') ? null : limits.languages,
        timesOfDay: gone.has('TIMES_OF_DAY') ? null : limits.timesOfDay,
        hoursPerWeek: gone.has('HOURS') ? null : limits.hoursPerWeek,
        budgetCents: gone.has('BUDGET') ? null : limits.budgetCents,
        latestFinish: gone.has('LATEST_FINISH') ? null : limits.latestFinish,
      },
    },
  };
}

/** Each rule thrice: as it is, unless it decides on a start; and by two names that only others use, where it is wanted and where not. */
function rulesAskingLess(rules: readonly PlannedRule[], kinds: readonly Requirement['kind'][]): PlannedRule[] {
  const less = (one: Requirement, wanted: boolean): Requirement => {
    if (one.kind === 'RULE') return { kind: 'RULE', rule: `${wanted ? '+' : '-'}${one.rule}` };
    if (kinds.includes(one.kind)) return { kind: wanted ? 'ALL_OF' : 'ANY_OF', of: [] };
    if (one.kind === 'NOT') return { kind: 'NOT', of: less(one.of, !wanted) };
    if (one.kind === 'WITHIN') return { ...one, of: less(one.of, wanted) };
    return 'of' in one ? { ...one, of: one.of.map((inner) => less(inner, wanted)) } : one;
  };
  const named = (rule: PlannedRule, wanted: boolean): PlannedRule => ({
    ...rule,
    key: `${wanted ? '+' : '-'}${rule.key}`,
    purpose: 'OCCUPATION',
    requirement: rule.requirement && less(rule.requirement, wanted),
  });
  const decides = ({ purpose }: PlannedRule): boolean => ['ADMISSION', 'TRACK'].includes(purpose);
  return rules.flatMap((rule) => [
    decides(rule) && rule.requirement ? { ...rule, requirement: less(rule.requirement, true) } : rule,
    named(rule, true),
    named(rule, false),
  ]);
}

/** Every change instead of the first, with every change instead of the others, while those that follow are lifted. */
function repairsInsteadOf(names: readonly string[], asked: Asked): string[] {
  const order = (name: string): number => ORDER.indexOf(name.split(' ')[0] ?? '');
  const [first, ...after] = [...names].sort((one, other) => order(one) - order(other));
  if (first === undefined) return [''];
  const changes = changesInsteadOf(first, asked, (changed) => liftedBy(after, changed));
  return changes.flatMap(({ name, changed }) =>
    repairsInsteadOf(after, changed).map((rest) => (rest === '' ? name : `${name} + ${rest}`)),
  );
}

interface Changed {
  readonly name: string;
  readonly changed: Asked;
}

function changesInsteadOf(name: string, asked: Asked, open: (changed: Asked) => Asked): Changed[] {
  const { request, catalogue } = asked;
  const { limits, profile } = request;
  const helps = (changed: Asked): boolean => hasPlan(open(changed));
  const withRequest = (more: Partial<PlanRequest>): Asked => ({ ...asked, request: { ...request, ...more } });
  const withLimits = (more: Partial<PlanRequest['limits']>): Asked => withRequest({ limits: { ...limits, ...more } });
  const lists = <T extends string>(values: readonly T[], withSome: (some: readonly T[] | null) => Asked): Changed[] => {
    const single = values.filter((one) => helps(withSome([one])));
    if (single.length > 0) return single.map((one) => ({ name: `${name} ${one}`, changed: withSome([one]) }));
    return values.length > 0 && helps(withSome(values))
      ? [{ name: `${name} several`, changed: withSome(values) }]
      : [{ name: `${name} any`, changed: withSome(null) }];
  };
  const told = (field: 'regions' | 'languages'): string[] => [
    ...new Set(catalogue.offers.filter((offer) => isKnown(offer, request)).flatMap((offer) => offer[field])),
  ];
  switch (name) {
    case 'TRACKS':
      return lists(
        TRACKS.filter((one) => !limits.tracks?.includes(one)),
        (some) => withLimits({ tracks: some && [...(limits.tracks ?? []), ...some] }),
      );
    case 'REGIONS':
      return lists(
        told('regions').filter((one) => !limits.regions?.includes(one)),
        (some) => withLimits({ regions: some && [...(limits.regions ?? []), ...some] }),
      );
    case 'LANGUAGES':
      return lists(
        told('languages').filter((one) => !limits.languages?.includes(one)),
        (some) => withLimits({ languages: some && [...(limits.languages ?? []), ...some] }),
      );
    case 'TIMES_OF_DAY':
      return lists(
        (['DAYTIME', 'EVENING', 'WEEKEND'] as const).filter((one) => !limits.timesOfDay?.includes(one)),
        (some) => withLimits({ timesOfDay: some && [...(limits.timesOfDay ?? []), ...some] }),
      );
    case 'TARGET_GROUPS':
      return lists(
        GROUPS.filter((one) => !request.targetGroups?.includes(one)),
        (some) => withRequest({ targetGroups: [...(request.targetGroups ?? []), ...(some ?? GROUPS)] }),
      );
    case 'ONLY_SETTLED':
      return [{ name, changed: withRequest({ onlySettled: false }) }];
    case 'COMPANY_AGREEMENT':
      return [{ name, changed: withRequest({ profile: { ...profile, companyAgreement: true } }) }];
    case 'MAY_WORK':
      return [{ name, changed: withRequest({ profile: { ...profile, mayWork: true } }) }];
    case 'START_DATE':
      return firstOf(earlierDays(asked), (day) => withRequest({ startDate: day }), helps, name);
    case 'WORK': {
      const asks = rulesOf(asked).flatMap(({ requirement }) => (requirement ? hoursIn(requirement) : []));
      const hours = [...new Set(asks)].filter((one) => one > (profile.workHoursPerWeek ?? -1)).sort((a, b) => a - b);
      return firstOf(hours, (one) => withRequest({ profile: { ...profile, workHoursPerWeek: one } }), helps, name);
    }
    case 'HOURS': {
      const more = Array.from({ length: 168 }, (_, at) => at + 1).filter((one) => one > (limits.hoursPerWeek ?? 0));
      const found = firstOf(more, (one) => withLimits({ hoursPerWeek: one }), helps, name);
      return found.length > 0 ? found : [{ name: 'HOURS any', changed: withLimits({ hoursPerWeek: null }) }];
    }
    case 'LATEST_FINISH': {
      const days = leastOf('FINISH', open(withLimits({ latestFinish: null })));
      if (days === null) return [];
      const latestFinish = daysLater(request.startDate, days);
      return [{ name: `LATEST_FINISH ${latestFinish}`, changed: withLimits({ latestFinish }) }];
    }
    case 'BUDGET': {
      const budgetCents = leastOf('COST', open(withLimits({ budgetCents: null })));
      return [{ name: `BUDGET ${String(budgetCents ?? 'any')}`, changed: withLimits({ budgetCents }) }];
    }
    default:
      return [{ name, changed: withRequest({ via: request.via.filter((key) => `VIA ${key}` !== name) }) }];
  }
}

/** The least of all plans in the objective; null where there is none. */
function leastOf(objective: Objective, { catalogue, request }: Asked): number | null {
  const others = request.objectives.filter((one) => one !== objective);
  const plans = plansFor(catalogue, { ...request, objectives: [objective, ...others] }) ?? [];
  let least: number | null = null;
  for (const { rank } of plans) least = Math.min(least ?? Infinity, rank[0] ?? Infinity);
  return least;
}

function firstOf<T extends string | number>(
  values: readonly T[],
  withOne: (value: T) => Asked,
  helps: (changed: Asked) => boolean,
  name: string,
): Changed[] {
  const first = values.find((one) => helps(withOne(one)));
  return first === undefined ? [] : [{ name: `${name} ${String(first)}`, changed: withOne(first) }];
}

/** What helps by itself. */
function singles(asked: Asked): string[] {
  const { request, catalogue } = asked;
  const { profile } = request;
  const withProfile = (more: Partial<PlanRequest['profile']>): Asked => ({
    ...asked,
    request: { ...request, profile: { ...profile, ...more } },
  });
  const later = profile.holdings
    .flatMap(({ heldFrom, heldTo }) => [heldFrom, heldTo && daysLater(heldTo, 1)])
    .filter((day) => day !== null && day > request.startDate)
    .sort() as IsoDate[];
  const laterStart = firstOf(
    later,
    (startDate) => ({ ...asked, request: { ...request, startDate } }),
    hasPlan,
    'LATER_START',
  ).map(({ name }) => name);
  const musts = mustsOf(asked);
  const proofs = [...new Set(musts.flatMap((must) => askedOf(must, asked)).map((one) => JSON.stringify(one)))]
    .filter((text) => {
      const leaf = JSON.parse(text) as Requirement;
      const outcome = leaf.kind === 'HOLDS_OUTCOME' ? leaf.outcome : null;
      const credential = outcome === null ? exampleOf(leaf, catalogue, musts) : null;
      if (outcome === null && credential === null) return false;
      const status = outcome === null ? 'AWARDED' : 'EXAMINED';
      return hasPlan(withProfile({ holdings: [...profile.holdings, blankHeld({ credential, outcome, status })] }));
    })
    .map((text) => `PROOF ${text}`);
  return [...laterStart, ...proofs, ...recognitions(asked, withProfile)];
}

function recognitions(asked: Asked, withProfile: (more: Partial<PlanRequest['profile']>) => Asked): string[] {
  const { profile } = asked.request;
  const units = unitsOf(asked);
  const helps = (some: readonly (readonly [string, string])[]): boolean =>
    hasPlan(
      withProfile({
        holdings: [
          ...profile.holdings,
          ...some.map(([scope, outcome]) => blankHeld({ scope, outcome, status: 'EXEMPTED' })),
        ],
      }),
    );
  const single = units.filter((one) => helps([one]));
  if (single.length > 0) return single.map((one) => `RECOGNITION ${one.join(' ')}`);
  return units.length > 0 && helps(units) ? ['RECOGNITION several'] : [];
}

/** Credential and outcome of what may be exempted in what must be taken. */
export function unitsOf(asked: Asked): (readonly [string, string])[] {
  const grounds = groundsOf(asked.catalogue, { ...asked.request, count: 1 });
  return mustsOf(asked).flatMap((must) =>
    must.parts.flatMap((part) => {
      const mayBe = rulesOf(asked).some(
        ({ purpose, selector, exemption }) =>
          purpose === 'EXEMPTION' &&
          selects(selector, must) === 'HOLDS' &&
          exemption?.partKinds.includes(part.kind) &&
          (exemption.partKeys?.includes(part.key) ?? true),
      );
      return part.outcome !== null && mayBe && !isSettled(grounds, must, part)
        ? [[must.key, part.outcome] as const]
        : [];
    }),
  );
}

function mustsOf({ catalogue, request: { goal, via } }: Asked): PlannedCredential[] {
  const keys = 'credential' in goal ? [goal.credential, ...via] : via;
  return [...new Set(keys)].flatMap((key) => catalogue.credentials.get(key) ?? []);
}

/** What the rules on a start ask, where it is not denied. */
function askedOf(must: PlannedCredential, asked: Asked): Requirement[] {
  const rules = rulesOf(asked);
  const leaves = (one: Requirement, wanted: boolean, within: readonly string[]): Requirement[] => {
    if (one.kind === 'RULE') {
      const inner = within.includes(one.rule) ? undefined : rules.find(({ key }) => key === one.rule);
      return inner?.requirement ? leaves(inner.requirement, wanted, [...within, one.rule]) : [];
    }
    if (one.kind === 'NOT') return leaves(one.of, !wanted, within);
    if ('of' in one) return [one.of].flat().flatMap((inner) => leaves(inner, wanted, within));
    return wanted ? [one] : [];
  };
  return rules
    .filter(({ purpose, ruleClass }) => ruleClass === 'REQUIREMENT' && ['ADMISSION', 'TRACK'].includes(purpose))
    .filter(({ selector }) => selects(selector, must) === 'HOLDS')
    .flatMap(({ requirement }) => (requirement ? leaves(requirement, true, []) : []));
}

function exampleOf(
  leaf: Requirement,
  { credentials }: PlanningCatalogue,
  musts: readonly PlannedCredential[],
): string | null {
  const fits = (one: PlannedCredential): boolean =>
    (leaf.kind === 'HOLDS_CREDENTIAL' && selects(leaf.selector, one) === 'HOLDS') ||
    (leaf.kind === 'LEVEL_AT_LEAST' && one.mboLevel !== null && one.mboLevel >= leaf.mboLevel);
  const fitting = [...credentials.values()].filter((one) => fits(one) && !musts.includes(one));
  const brought = fitting.filter(({ parts }) => parts.length === 0);
  return [...brought, ...fitting][0]?.key ?? null;
}

function earlierDays({ catalogue, request }: Asked): IsoDate[] {
  const { asOf, startDate } = request;
  const days = catalogue.offers
    .filter((offer) => isKnown(offer, request))
    .flatMap((offer) => {
      const first = offer.entryFrom ?? offer.startDate ?? offer.entryTo;
      const last = offer.entryTo ?? offer.entryFrom ?? offer.startDate;
      return first === null || last === null || last < first ? [] : [first, last];
    });
  return [...new Set([asOf, ...days])]
    .filter((day) => daysFrom(asOf, day) >= 0 && day < startDate)
    .sort()
    .reverse();
}

function isKnown({ world, recordedFrom, recordedTo }: PlannedOffer, request: PlanRequest): boolean {
  return world === request.world && recordedFrom <= request.asOf && (recordedTo === null || request.asOf < recordedTo);
}

function rulesOf({ catalogue, request }: Asked): readonly PlannedRule[] {
  return groundsOf(catalogue, { ...request, count: 1 }).rules;
}

function kindsIn(one: Requirement): Requirement['kind'][] {
  return [one.kind, ...('of' in one ? [one.of].flat().flatMap(kindsIn) : [])];
}

function hoursIn(one: Requirement): number[] {
  if (one.kind === 'WORKS') return [one.hoursPerWeek];
  return 'of' in one ? [one.of].flat().flatMap(hoursIn) : [];
}
