import { selects } from '../../../shared/pure/selects.js';
import type { Requirement } from '../../../shared/pure/requirement.js';
import type { Held } from '../../../shared/pure/planningProfile.js';
import { catalogueKnownOn } from '../catalogueKnownOn.js';
import type { PlanRequest } from '../dated/PlanRequest.js';
import type { Law } from '../Law.js';
import type { PlannedCredential, PlanningCatalogue } from '../PlanningCatalogue.js';
import { reachesLevel } from '../reachesLevel.js';
import type { Change } from './Change.js';
import { type Leaf, leavesOf } from './leavesOf.js';
import { mustsOf } from './mustsOf.js';

type Proof = Extract<Change, { readonly kind: 'PROOF' }>;

/**
 * What admission to what must be taken asks to be brought: each with one thing that is it, a proof before what can be
 * taken here, then the first by key.
 */
export function admissionProofs(catalogue: PlanningCatalogue, request: PlanRequest): readonly Proof[] {
  const { law } = catalogueKnownOn(catalogue, request.asOf);
  const musts = mustsOf(catalogue, request);
  const asked = musts.flatMap((must) => askedBy(must, law));
  const different = new Map(asked.map((one) => [JSON.stringify(one.requirement), one]));
  return [...different.values()].flatMap(({ requirement, rule }) => {
    const held = exampleOf(requirement, catalogue, musts);
    return held ? [{ kind: 'PROOF' as const, requirement, rule, held }] : [];
  });
}

function askedBy(must: PlannedCredential, law: Law): readonly { readonly requirement: Leaf; readonly rule: string }[] {
  const requirementOf = (key: string): Requirement | null => law.knownRule(key)?.requirement ?? null;
  return law.everGoverning(must).flatMap(({ key, purpose, ruleClass, requirement }) => {
    const isAsked = ruleClass === 'REQUIREMENT' && (purpose === 'ADMISSION' || purpose === 'TRACK');
    if (!isAsked || !requirement) return [];
    const leaves = leavesOf(requirement, requirementOf).filter(({ isOpposed }) => !isOpposed);
    return leaves.map(({ leaf }) => ({ requirement: leaf, rule: key }));
  });
}

function exampleOf(leaf: Leaf, { credentials }: PlanningCatalogue, musts: readonly PlannedCredential[]): Held | null {
  if (leaf.kind === 'HOLDS_OUTCOME') return { ...NOTHING, outcome: leaf.outcome, status: 'EXAMINED' };
  const others = [...credentials.values()].filter((one) => !musts.includes(one));
  const fitting = others.filter((one) => isIt(leaf, one));
  const example = fitting.find(({ parts }) => parts.length === 0) ?? fitting[0];
  return example ? { ...NOTHING, credential: example.key, status: 'AWARDED' } : null;
}

const NOTHING = {
  credential: null,
  outcome: null,
  result: null,
  scope: null,
  heldFrom: null,
  heldTo: null,
  subjectResults: null,
} as const;

function isIt(leaf: Leaf, credential: PlannedCredential): boolean {
  if (leaf.kind === 'HOLDS_CREDENTIAL') return selects(leaf.selector, credential) === 'HOLDS';
  return leaf.kind === 'LEVEL_AT_LEAST' && reachesLevel(credential, leaf.mboLevel) === 'HOLDS';
}
