import type {
  PlannedCredential,
  PlannedPart,
  PlanningCatalogue,
} from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { PlanningRequest } from '../../../src/pathways/domain/PlanningRequest.js';
import type { Step, Way, WaysFound } from '../../../src/pathways/domain/Way.js';
import { compareWays } from './compareWays.js';
import { holdsOutcome } from '../../../src/pathways/domain/checker/evaluate.js';
import { isHeldAtStart, groundsOf, type Grounds } from '../../../src/pathways/domain/checker/Grounds.js';
import { selectionsOf } from './selectionsOf.js';
import { standingOn, type Standing } from '../../../src/pathways/domain/checker/Standing.js';
import { take, type Taking } from './Taking.js';

/** What `findWays` must answer by `docs/planner.md`, by enumeration of every sequence and selection. */
export function oracleWays(catalogue: PlanningCatalogue, request: PlanningRequest): WaysFound {
  return oracleAnswer(catalogue, request).found;
}

/** `ties[i]`: all ways that the ranking does not tell from the i-th way of the answer (other selections), that way first. */
export interface OracleAnswer {
  readonly found: WaysFound;
  readonly ties: readonly (readonly Way[])[];
}

export function oracleAnswer(catalogue: PlanningCatalogue, request: PlanningRequest): OracleAnswer {
  const grounds = groundsOf(catalogue, request);
  const unknown = unknownGoals(grounds);
  if (unknown.length > 0) return { found: { kind: 'UNKNOWN_GOAL', keys: unknown }, ties: [] };
  if (isGoalHeld(grounds)) return { found: { kind: 'ALREADY_HELD' }, ties: [] };
  const ties = rankedWays(grounds).slice(0, request.count);
  if (ties.length === 0) return { found: { kind: 'NO_WAY', proven: true }, ties };
  return { found: { kind: 'WAYS', ways: ties.flatMap(([first]) => first ?? []), proven: true }, ties };
}

function unknownGoals(grounds: Grounds): string[] {
  const { goal } = grounds.request;
  if ('credential' in goal) return grounds.catalogue.credentials.has(goal.credential) ? [] : [goal.credential];
  const outcomes = [...grounds.catalogue.credentials.values()].flatMap((credential) =>
    credential.parts.map((part) => part.outcome),
  );
  return goal.outcomes.filter((outcome) => !outcomes.includes(outcome));
}

function isGoalHeld(grounds: Grounds): boolean {
  const { goal, startDate } = grounds.request;
  if ('credential' in goal) return isHeldAtStart(grounds, goal.credential);
  return goal.outcomes.every(
    (outcome) => holdsOutcome(outcome, grounds, standingOn(grounds, startDate, [])) === 'HOLDS',
  );
}

/** The representatives of their sets among the ways that are not redundant, in order, each with the ways that tie with it. */
function rankedWays(grounds: Grounds): Way[][] {
  const distance = distanceIn(grounds);
  const all = [...waysOf(grounds)];
  const different = new Map(all.map((way) => [summaryOf(way), way]));
  const redundant = new Set(
    [...different]
      .filter(([, way]) => [...different.values()].some((other) => makesRedundant(other, way)))
      .map(([summary]) => summary),
  );
  const bySet = new Map<string, Way[]>();
  for (const way of all.filter((one) => !redundant.has(summaryOf(one)))) {
    const set = keysOf(way.steps).sort().join(' ');
    const best = bySet.get(set);
    const order = best?.[0] === undefined ? -1 : compareWays(grounds.request.ranking, distance, way, best[0]);
    if (order < 0) bySet.set(set, [way]);
    if (order === 0) best?.push(way);
  }
  return [...bySet.values()].sort(([one], [other]) =>
    one === undefined || other === undefined ? 0 : compareWays(grounds.request.ranking, distance, one, other),
  );
}

/** What redundancy looks at. */
function summaryOf(way: Way): string {
  return [...keysOf(way.steps).sort(), way.guaranteedSbu, way.ifGrantedSbu, way.settled].join(' ');
}

function makesRedundant(other: Way, way: Way): boolean {
  const set = keysOf(way.steps);
  return (
    other.steps.length < way.steps.length &&
    keysOf(other.steps).every((key) => set.includes(key)) &&
    other.guaranteedSbu <= way.guaranteedSbu &&
    other.ifGrantedSbu <= way.ifGrantedSbu &&
    (other.settled || !way.settled)
  );
}

function* waysOf(grounds: Grounds): Generator<Way> {
  const { goal, via, onlySettled } = grounds.request;
  for (const sequence of sequencesFrom(grounds, [])) {
    if ('credential' in goal && sequence.at(-1)?.step.credential !== goal.credential) continue;
    const covering = 'credential' in goal ? [] : coveringOf(grounds, sequence, goal.outcomes);
    if (covering === null) continue;
    const way = wayOf([...sequence.map((taking) => taking.step), ...covering]);
    const containsVia = via.every((key) => isHeldAtStart(grounds, key) || keysOf(way.steps).includes(key));
    if (containsVia && (way.settled || !onlySettled)) yield way;
  }
}

/** The sequence and all that begin with it; a verdict that fails ends it, and nothing comes after the goal. */
function* sequencesFrom(grounds: Grounds, sequence: readonly Taking[]): Generator<readonly Taking[]> {
  yield sequence;
  const { goal } = grounds.request;
  if ('credential' in goal && sequence.at(-1)?.step.credential === goal.credential) return;
  const standing = standingAfter(grounds, sequence);
  for (const credential of takeable(grounds, sequence)) {
    for (const parts of selectionsOf(credential)) {
      const taking = take(grounds, credential, parts, standing);
      if (taking.verdict !== 'FAILS') yield* sequencesFrom(grounds, [...sequence, taking]);
    }
  }
}

function standingAfter(grounds: Grounds, sequence: readonly Taking[]): Standing {
  const day = sequence.at(-1)?.step.endDate ?? grounds.request.startDate;
  return standingOn(
    grounds,
    day,
    sequence.map((taking) => taking.awarded),
  );
}

/** What can be taken after the sequence: has parts, is not in it, is not held. */
function takeable(grounds: Grounds, sequence: readonly Taking[]): PlannedCredential[] {
  return [...grounds.catalogue.credentials.values()]
    .filter((credential) => credential.parts.length > 0)
    .filter((credential) => !sequence.some((taking) => taking.step.credential === credential.key))
    .filter((credential) => !isHeldAtStart(grounds, credential.key));
}

/** The steps of covering in the order of their keys; null where an outcome has no host. */
function coveringOf(grounds: Grounds, sequence: readonly Taking[], outcomes: readonly string[]): Step[] | null {
  const standing = standingAfter(grounds, sequence);
  const missing = outcomes.filter((outcome) => holdsOutcome(outcome, grounds, standing) !== 'HOLDS');
  const hosts = missing.map((outcome) => hostOf(grounds, sequence, standing, outcome));
  if (hosts.includes(null)) return null;
  return takeable(grounds, sequence)
    .filter((credential) => hosts.includes(credential.key))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map((credential) => {
      const parts = credential.parts.filter((part) =>
        missing.some((outcome, at) => outcome === part.outcome && hosts[at] === credential.key),
      );
      return hostStep(grounds, credential, parts, standing);
    });
}

/** Each part of a host is judged alone, so the step is as settled as its first part; it awards nothing. */
function hostStep(
  grounds: Grounds,
  credential: PlannedCredential,
  parts: readonly PlannedPart[],
  standing: Standing,
): Step {
  const alone = take(grounds, credential, parts.slice(0, 1), standing);
  return { ...take(grounds, credential, parts, standing).step, awards: false, settled: alone.step.settled };
}

/** The key of the credential from which the outcome is taken. */
function hostOf(grounds: Grounds, sequence: readonly Taking[], standing: Standing, outcome: string): string | null {
  const hosts = takeable(grounds, sequence).flatMap((credential) =>
    credential.parts
      .filter((part) => part.outcome === outcome)
      .map((part) => take(grounds, credential, [part], standing)),
  );
  const { onlySettled } = grounds.request;
  const ways = hosts.filter((taking) => taking.verdict !== 'FAILS').map((taking) => wayOf([taking.step]));
  return (
    ways
      .filter((way) => way.settled || !onlySettled)
      .sort((one, other) => compareWays(grounds.request.ranking, () => 0, one, other))[0]?.steps[0]?.credential ?? null
  );
}

function wayOf(steps: readonly Step[]): Way {
  return {
    steps,
    guaranteedSbu: steps.reduce((sum, step) => sum + step.guaranteedSbu, 0),
    ifGrantedSbu: steps.reduce((sum, step) => sum + step.ifGrantedSbu, 0),
    settled: steps.every((step) => step.settled),
  };
}

/** How far the credentials of a way lie from the credential that is the goal, together. */
function distanceIn({ catalogue, request: { goal } }: Grounds): (way: Way) => number {
  if (!('credential' in goal)) return () => 0;
  const aim = catalogue.credentials.get(goal.credential);
  const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
    typeof one === 'string' && one === other;
  const distanceOf = (key: string): number => {
    const credential = catalogue.credentials.get(key);
    if (key === goal.credential || same(credential?.dossier, aim?.dossier)) return 0;
    return same(credential?.domain, aim?.domain) ? 1 : 2;
  };
  return (way) => keysOf(way.steps).reduce((sum, key) => sum + distanceOf(key), 0);
}

function keysOf(steps: readonly Step[]): string[] {
  return steps.map((step) => step.credential);
}
