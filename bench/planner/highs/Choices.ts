import type {
  PlannedCredential,
  PlannedPart,
  PlanningCatalogue,
} from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { PlanningRequest } from '../../../src/pathways/domain/PlanningRequest.js';
import { completes } from '../../../src/shared/pure/holding.js';
import { type Demand, Demands, isMet, joined, leavesOf } from './Demand.js';

/** A part of a credential that may be taken. */
export interface OpenPart {
  readonly key: string;
  /** What is still to do for it, in SBU, for who takes nothing else. */
  readonly sbu: number;
  /** All that there is to do for it. */
  readonly wholeSbu: number;
  readonly outcome: string | null;
  readonly choice: string | null;
  readonly choiceCount: number;
  /** Whether it need not be done by who has its outcome from another credential. */
  readonly isSharing: boolean;
  /** What else spares it; false where nothing does. */
  readonly sparedBy: Demand;
}

/** A credential that may be taken. */
export interface Choosable {
  readonly key: string;
  readonly demand: Demand;
  readonly parts: readonly OpenPart[];
}

/** A question for the least load, with nothing in it that has no bearing on the answer. */
export interface Choices {
  readonly musts: readonly string[];
  readonly choosable: ReadonlyMap<string, Choosable>;
  /** No better answer has more than so many credentials; 0 where nothing is known to reach the goal. */
  readonly most: number;
}

/**
 * The credentials that have to do with the goal and can be reached.
 * @param isTight whether those are left out too that cost more than a way that is at hand
 */
export function choicesFor(catalogue: PlanningCatalogue, request: PlanningRequest, isTight = false): Choices {
  if (!('credential' in request.goal)) throw new Error('No formulation models goals of outcomes.');
  const musts = [...new Set([request.goal.credential, ...request.via])];
  const all = choosableIn(catalogue, request);
  const reachable = reachableIn(coneOf(musts, all));
  const least = leastLoads(reachable);
  const enough = waysLoad(musts, reachable);
  if (enough === Infinity) return { musts, choosable: new Map(), most: 0 };
  const goal = musts.reduce((sum, key) => sum + ownLeast(reachable.get(key) as Choosable), 0);
  const affordable = [...reachable].filter(([key]) => {
    const chain = least.get(key) ?? Infinity;
    return !isTight || musts.includes(key) || chain + goal <= enough;
  });
  const cheapest = Math.min(
    ...affordable.filter(([key]) => !musts.includes(key)).map(([, one]) => Math.max(1, ownLeast(one))),
  );
  const most = musts.length + Math.max(0, Math.floor((enough - goal) / cheapest) || 0);
  return { musts, choosable: new Map(affordable), most: Math.min(most, affordable.length) };
}

/** All that can be taken and is not held. */
export function choosableIn(catalogue: PlanningCatalogue, request: PlanningRequest): ReadonlyMap<string, Choosable> {
  const demands = new Demands(catalogue, request);
  const { holdings } = request.profile;
  const isHeld = ({ key }: PlannedCredential): boolean =>
    holdings.some(({ credential, status }) => credential === key && status === 'AWARDED');
  const outcomes = heldOutcomes(catalogue, request);
  const takeable = [...catalogue.credentials.values()].filter((one) => one.parts.length > 0 && !isHeld(one));
  return new Map(
    takeable.map((one) => [
      one.key,
      {
        key: one.key,
        demand: demands.ofAdmission(one),
        parts: one.parts.map((part) => openPart(part, one, request, demands, outcomes)),
      },
    ]),
  );
}

/** Outcomes that count as held, wherever they were achieved. */
function heldOutcomes({ credentials }: PlanningCatalogue, { profile }: PlanningRequest): ReadonlySet<string> {
  const outcomes = profile.holdings.flatMap(({ outcome, credential, status }) => {
    if (credential === null) return completes(status) ? (outcome ?? []) : [];
    const parts = status === 'AWARDED' ? (credentials.get(credential)?.parts ?? []) : [];
    return parts.flatMap((part) => (part.choice === null ? (part.outcome ?? []) : []));
  });
  return new Set(outcomes);
}

function openPart(
  { key, outcome, choice, choiceCount, kind, sbu }: PlannedPart,
  of: PlannedCredential,
  { profile, ranking }: PlanningRequest,
  demands: Demands,
  held: ReadonlySet<string>,
): OpenPart {
  const named = { key, outcome, choice, choiceCount: choiceCount ?? 0, wholeSbu: sbu };
  const isSettled = profile.holdings.some(
    (one) => one.scope === of.key && one.outcome === outcome && outcome !== null && completes(one.status),
  );
  const none = { ...named, sbu: isSettled ? 0 : sbu, isSharing: false, sparedBy: false };
  if (isSettled || ranking === 'GUARANTEED') return none;
  const rules = demands
    .rulesOf(of, 'EXEMPTION')
    .filter(({ exemption }) => exemption?.partKinds.includes(kind) && exemption.partKeys?.includes(key) !== false);
  const by = (evidence: string): boolean => rules.some(({ exemption }) => exemption?.evidence === evidence);
  const isKnown = outcome !== null && by('OUTCOME_HELD') && held.has(outcome);
  const isClaimed = outcome !== null && by('EXPERIENCE') && profile.claimedOutcomes.includes(outcome);
  const spared = joined(
    'ANY',
    rules.flatMap(({ exemption, requirement }) =>
      exemption?.evidence === 'CREDENTIAL_HELD' && requirement ? demands.of(requirement, true) : [],
    ),
  );
  if (isKnown || isClaimed || spared === true) return { ...none, sbu: 0 };
  return { ...none, isSharing: outcome !== null && by('OUTCOME_HELD'), sparedBy: spared };
}

/** The goal, what its demand and what spares it speak of, and who has an outcome that it may be spared, and so on. */
export function coneOf(musts: readonly string[], all: ReadonlyMap<string, Choosable>): ReadonlyMap<string, Choosable> {
  const owners = ownersIn(all);
  const cone = new Set(musts);
  const looked = new Set<unknown>();
  for (const key of cone) {
    const one = all.get(key);
    if (!one) continue;
    const leaves = [one.demand, ...one.parts.map(({ sparedBy }) => sparedBy)].flatMap(leavesOf);
    for (const { oneOf } of leaves) {
      if (!looked.has(oneOf)) for (const other of oneOf) cone.add(other);
      looked.add(oneOf);
    }
    for (const { outcome, isSharing } of one.parts)
      if (isSharing && outcome !== null) for (const other of owners.get(outcome) ?? []) cone.add(other);
  }
  return new Map([...cone].flatMap((key) => (all.has(key) ? [[key, all.get(key) as Choosable]] : [])));
}

/** Who has each outcome. */
export function ownersIn(all: ReadonlyMap<string, Choosable>): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { key, parts } of all.values())
    for (const { outcome } of parts) {
      if (outcome === null) continue;
      const known = owners.get(outcome) ?? [];
      owners.set(outcome, known);
      known.push(key);
    }
  return owners;
}

/** What can be taken by who begins with nothing of it. */
export function reachableIn(all: ReadonlyMap<string, Choosable>): ReadonlyMap<string, Choosable> {
  const reached = new Map<string, Choosable>();
  for (let size = -1; size < reached.size;) {
    size = reached.size;
    for (const [key, one] of all) if (isMet(one.demand, (other) => reached.has(other))) reached.set(key, one);
  }
  return reached;
}

/** The least that the credential costs whatever else is taken. */
function ownLeast({ parts }: Choosable): number {
  return loadOf(parts, ({ sbu, isSharing, sparedBy }) => (isSharing || sparedBy !== false ? 0 : sbu));
}

/** What the credential costs who takes nothing that spares a part. */
function ownMost({ parts }: Choosable): number {
  return loadOf(parts, ({ sbu }) => sbu);
}

/** Of each choice the least ones. */
function loadOf(parts: readonly OpenPart[], load: (part: OpenPart) => number): number {
  const choices = Map.groupBy(parts, ({ choice }) => choice);
  let sum = 0;
  for (const [choice, of] of choices) {
    const loads = of.map(load).sort((a, b) => a - b);
    sum += loads.slice(0, choice === null ? loads.length : of[0]?.choiceCount).reduce((total, one) => total + one, 0);
  }
  return sum;
}

/** The least load of each credential and of what must come before it, an all-of counted by its dearest branch. */
function leastLoads(all: ReadonlyMap<string, Choosable>): ReadonlyMap<string, number> {
  return cheapestChains(all, ownLeast, (costs) => Math.max(...costs));
}

/** The load of some way to all musts: of chains that share nothing. */
function waysLoad(musts: readonly string[], all: ReadonlyMap<string, Choosable>): number {
  const costs = cheapestChains(all, ownMost, (branches) => branches.reduce((sum, one) => sum + one, 0));
  return musts.reduce((sum, key) => sum + (costs.get(key) ?? Infinity), 0);
}

function cheapestChains(
  all: ReadonlyMap<string, Choosable>,
  own: (one: Choosable) => number,
  together: (costs: readonly number[]) => number,
): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  const owns = new Map([...all].map(([key, one]) => [key, own(one)]));
  for (let changed = true; changed;) {
    changed = false;
    const leaves = new Map<readonly string[], number>();
    const leafCost = (oneOf: readonly string[]): number => {
      let least = leaves.get(oneOf) ?? Infinity;
      if (!leaves.has(oneOf)) for (const key of oneOf) least = Math.min(least, costs.get(key) ?? Infinity);
      leaves.set(oneOf, least);
      return least;
    };
    const costOf = (demand: Demand): number => {
      if (typeof demand === 'boolean') return demand ? 0 : Infinity;
      if ('oneOf' in demand) return leafCost(demand.oneOf);
      return demand.joint === 'ALL' ? together(demand.of.map(costOf)) : Math.min(...demand.of.map(costOf));
    };
    for (const [key, { demand }] of all) {
      const cost = costOf(demand) + (owns.get(key) ?? 0);
      if (cost >= (costs.get(key) ?? Infinity)) continue;
      costs.set(key, cost);
      changed = true;
    }
  }
  return costs;
}
