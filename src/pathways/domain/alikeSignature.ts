import { selects } from '../../shared/pure/selects.js';
import type { Law } from './Law.js';
import type { PlannedCredential, PlannedPart } from './PlanningCatalogue.js';

/**
 * All of a credential that the law, its dates and its loads make of it, as a text. What is left out tells nobody apart:
 * its name and key where no rule names them, and outcomes that it alone has and no rule asks for.
 */
export function alikeSignature(
  credential: PlannedCredential,
  law: Law,
  owners: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  // Selections of one are not told apart from those of another, so a credential with a choice is like no other.
  if (credential.parts.some((part) => part.choice !== null)) return credential.key;
  const isTelling = ({ outcome, key }: PlannedPart): boolean =>
    (outcome !== null && ((owners.get(outcome)?.size ?? 0) > 1 || law.names.outcomes.has(outcome))) ||
    law.names.parts.has(key);
  const [telling, plain] = [credential.parts.filter(isTelling), credential.parts.filter((part) => !isTelling(part))];
  return JSON.stringify([
    credential.kind,
    credential.mboLevel,
    law.names.selectors.map((selector) => selects(selector, credential).charAt(0)).join(''),
    telling.map(({ kind, outcome, sbu, key }) => [kind, outcome, sbu, law.names.parts.has(key) ? key : '']).sort(),
    sumsByKind(plain),
    [credential.nominalSbu, credential.nominalMonths],
    [credential.validFrom, credential.lastStart, credential.lastAward],
    credential.successor !== null && credential.lastStart === null ? Math.max(0, ...credential.observedCohorts) : '',
  ]);
}

function sumsByKind(parts: readonly PlannedPart[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { kind, sbu } of parts) sums.set(kind, (sums.get(kind) ?? 0) + sbu);
  return [...sums].sort();
}
