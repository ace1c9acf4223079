import { catalogueKnownOn } from '../catalogueKnownOn.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import type { PlanningCatalogue } from '../PlanningCatalogue.js';
import { lawKindsIn, type LawKind } from './lawWithout.js';
import { type Leaf, leavesOf } from './leavesOf.js';
import { MOST_HOURS } from './liftedRequest.js';
import type { Restriction, RestrictionKind } from './Restriction.js';

/** The kind of the leaves by which rules ask for a fact of the person. */
const LEAF_OF_FACT: Readonly<Partial<Record<RestrictionKind, Leaf['kind']>>> = {
  COMPANY_AGREEMENT: 'COMPANY_AGREEMENT',
  MAY_WORK: 'MAY_WORK',
  WORK: 'WORKS',
};

/** All that the question can be asked without, in the order of the kinds; what each passes last. */
export function restrictionsOf(catalogue: PlanningCatalogue, request: PlanRequest): readonly Restriction[] {
  const rules = catalogueKnownOn(catalogue, request.asOf).law.all;
  const requirements = rules.flatMap((rule) => rule.requirement ?? []);
  const leaves = new Set(requirements.flatMap((one) => leavesOf(one, () => null).map(({ leaf }) => leaf.kind)));
  const ofLaw = new Set<LawKind>(requirements.flatMap(lawKindsIn));
  const { limits, profile } = request;
  const has: Readonly<Record<Exclude<RestrictionKind, 'VIA'>, boolean>> = {
    TRACKS: limits.tracks !== null,
    REGIONS: limits.regions !== null,
    LANGUAGES: limits.languages !== null,
    TIMES_OF_DAY: limits.timesOfDay !== null,
    TARGET_GROUPS: catalogue.offers.some(({ targetGroups }) => targetGroups.length > 0),
    ONLY_SETTLED: request.onlySettled,
    COMPANY_AGREEMENT: leaves.has('COMPANY_AGREEMENT') && profile.companyAgreement !== true,
    MAY_WORK: leaves.has('MAY_WORK') && profile.mayWork !== true,
    START_DATE: request.asOf < request.startDate,
    WORK: leaves.has('WORKS') && (profile.workHoursPerWeek ?? 0) < MOST_HOURS,
    HOURS: limits.hoursPerWeek !== null,
    LATEST_FINISH: limits.latestFinish !== null,
    BUDGET: limits.budgetCents !== null,
    AGE: ofLaw.has('AGE'),
    PROOFS: ofLaw.has('PROOFS'),
    DECISIONS: request.onlySettled && ofLaw.has('DECISIONS'),
  };
  const kinds = Object.keys(has) as (keyof typeof has)[];
  return [
    ...kinds.filter((kind) => has[kind]).map((kind) => ({ kind, credential: null })),
    ...[...new Set(request.via)].map((credential) => ({ kind: 'VIA' as const, credential })),
  ];
}

/**
 * Whether a plan may be lost by lifting the restriction: an earlier start changes what is held on the start date, and a
 * rule may ask that a fact is not so.
 */
export function isAmbiguous({ kind }: Restriction, catalogue: PlanningCatalogue, { asOf }: PlanRequest): boolean {
  if (kind === 'START_DATE') return true;
  const leaf = LEAF_OF_FACT[kind];
  const { law } = catalogueKnownOn(catalogue, asOf);
  const ruleOf = (key: string) => law.knownRule(key)?.requirement ?? null;
  const placed = law.all.flatMap(({ requirement }) => (requirement ? leavesOf(requirement, ruleOf) : []));
  return placed.some((one) => one.isOpposed && one.leaf.kind === leaf);
}
