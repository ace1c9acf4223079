import { isAdmission } from './Law.js';
import { BY_OUTCOME } from './NumberedCatalogue.js';
import type { PlannedRule } from './PlanningCatalogue.js';
import type { Planning } from './Planning.js';

/**
 * The places of the credentials that can have to do with the wanted ones: what their admissions speak of, and what shares
 * outcomes or exemptions with any of these, until nothing is added.
 * @param takeable for each place 1 for what can be taken at all
 */
export function relevantTo(wanted: Iterable<number>, takeable: Uint8Array, planning: Planning): readonly number[] {
  const { known, numbers } = planning;
  const { numbered } = numbers;
  const relevant = new Set(wanted);
  const shared = new Set<number>();
  const read = new Set<PlannedRule | Int32Array>();
  const reach = (places: Int32Array): void => {
    if (read.has(places)) return;
    read.add(places);
    for (const place of places) if (takeable[place] === 1) relevant.add(place);
  };
  for (const place of relevant) {
    const { outcomes, evidence } = numbered.partsAt(place);
    for (const [part, outcome] of outcomes.entries()) {
      if (outcome < 0 || shared.has(outcome) || ((evidence[part] as number) & BY_OUTCOME) === 0) continue;
      shared.add(outcome);
      reach(numbered.ownersOf(outcome));
    }
    const credential = numbered.at(place);
    for (const rule of known.law.everGoverning(credential)) {
      if (read.has(rule) || rule.requirement === null || !opensOrSpares(rule)) continue;
      if (!known.asksOfTarget(rule.requirement)) read.add(rule);
      reach(numbered.placesIn(known.namedIn(rule.requirement, credential)));
    }
  }
  return [...relevant].sort((a, b) => a - b);
}

function opensOrSpares(rule: PlannedRule): boolean {
  return isAdmission(rule) || rule.purpose === 'EXEMPTION' || rule.purpose === 'TRACK';
}
