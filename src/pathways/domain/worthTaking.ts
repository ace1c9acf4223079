import { changesAfter } from './changesAfter.js';
import { countsForATime } from './countsForATime.js';
import { exemptionRulesOf } from './exemptionRulesOf.js';
import { matteringTo } from './matteringTo.js';
import { BY_CREDENTIAL, BY_EXPERIENCE, type NumberedCatalogue } from './NumberedCatalogue.js';
import type { PlannedPart } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';
import type { WayBounds } from './WayBounds.js';

/**
 * The places of the credentials that may be part of a way that is not redundant though no admission asks for them: what
 * every way must contain, what has an outcome that is the goal or may make another one of these its host, and what can save
 * more than it costs to something that the goal may ask for, or that is such a one itself. A way is no worse without
 * everything else.
 */
export function worthTaking(planning: Planning, bounds: WayBounds): ReadonlySet<number> {
  const { request, via } = planning;
  const { numbered } = planning.numbers;
  const isTakeable = (place: number): boolean => bounds.takeable[place] === 1;
  const hosts =
    'outcomes' in request.goal ? request.goal.outcomes.flatMap((outcome) => ownersOf(outcome, numbered)) : [];
  const passed = via.flatMap((key) => numbered.places.get(key) ?? []);
  const worth = new Set([...hosts, ...passed, ...turning(planning)].filter(isTakeable));
  const saving = planning.holdingsMove ? [...numbered.parts.keys()].filter(isTakeable) : bounds.saving();
  const standing = planning.standing(request.startDate, []);
  for (let size = -1; size < worth.size && saving.length > 0;) {
    size = worth.size;
    const mattering = matteringTo([...worth, ...bounds.musts], isTakeable, standing, planning);
    const isReached = (place: number): boolean =>
      !mattering ||
      mattering.has(numbered.groupOf[place] as number) ||
      worth.has(place) ||
      bounds.musts.includes(place);
    const all = planning.holdingsMove ? exemptibleIn(numbered, [...numbered.parts.keys()].filter(isReached)) : 0;
    for (const place of saving) {
      if (worth.has(place)) continue;
      const net = planning.holdingsMove
        ? bounds.leastGranted(place) - all + exemptibleIn(numbered, isReached(place) ? [place] : [])
        : bounds.netLoadOf(place, isReached);
      if (net < 0) worth.add(place);
    }
  }
  return worth;
}

/**
 * What may make another host of an outcome that is the goal the cheapest one, so that the way without it is another one: what
 * opens an exemption from that outcome; anything where the mere passing of time may do so, or bring the outcome.
 */
function turning(planning: Planning): readonly number[] {
  const { request, numbers, known, holdingsMove } = planning;
  if (!('outcomes' in request.goal)) return [];
  const { numbered } = numbers;
  const all = [...numbered.parts.keys()];
  if (holdingsMove && request.goal.outcomes.some((outcome) => isHeldForATime(outcome, planning))) return all;
  const places: number[] = [];
  for (const outcome of request.goal.outcomes)
    for (const host of ownersOf(outcome, numbered)) {
      const credential = numbered.at(host);
      const part = credential.parts.findIndex((one) => one.outcome === outcome);
      const bits = numbered.partsAt(host).evidence[part] as number;
      if ((bits & (BY_CREDENTIAL | BY_EXPERIENCE)) === 0) continue;
      const rules = exemptionRulesOf(credential.parts[part] as PlannedPart, credential, known.law);
      if (holdingsMove || rules.some((rule) => changesAfter(rule, request.startDate))) return all;
      if ((bits & BY_CREDENTIAL) !== 0) places.push(...numbers.savingsOn(request.startDate).openersOf(host));
    }
  return places;
}

/** Whether something in the profile that has the outcome begins or ceases to count after the start date. */
function isHeldForATime(outcome: string, { request, known }: Planning): boolean {
  return request.profile.holdings.some((held) => {
    const has =
      held.outcome === outcome || (held.credential !== null && known.owners.get(outcome)?.has(held.credential));
    return has && countsForATime(held, request.startDate);
  });
}

function ownersOf(outcome: string, numbered: NumberedCatalogue): readonly number[] {
  const number = numbered.outcomes.get(outcome);
  return number === undefined ? [] : [...numbered.ownersOf(number)];
}

/** The load of all parts that may ever be exempted: where time alone may exempt, everything may save all of them. */
function exemptibleIn(numbered: NumberedCatalogue, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) {
    const { loads, evidence } = numbered.partsAt(place);
    for (let part = 0; part < loads.length; part += 1) if (evidence[part] !== 0) sum += loads[part] as number;
  }
  return sum;
}
