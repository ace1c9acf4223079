import type { PlannedCredential, PlannedPart } from '../../../src/pathways/domain/PlanningCatalogue.js';
import type { Step } from '../../../src/pathways/domain/Way.js';
import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import { admission } from '../../../src/pathways/domain/checker/admission.js';
import { monthsLater } from '../../../src/pathways/domain/checker/days.js';
import { isExemptible, isSettled } from '../../../src/pathways/domain/checker/isExemptible.js';
import { validity } from '../../../src/pathways/domain/checker/validity.js';
import { parameterOn, type Grounds } from '../../../src/pathways/domain/checker/Grounds.js';
import type { Awarded, Standing } from '../../../src/pathways/domain/checker/Standing.js';
import { leastTruth, type Truth } from '../../../src/pathways/domain/checker/Truth.js';

/** A credential, or some of its parts, taken on the day of a standing. The step is told as if it awards the credential. */
export interface Taking {
  readonly step: Step;
  readonly verdict: Truth;
  readonly awarded: Awarded;
}

export function take(
  grounds: Grounds,
  credential: PlannedCredential,
  parts: readonly PlannedPart[],
  standing: Standing,
): Taking {
  const settled = parts.filter((part) => isSettled(grounds, credential, part));
  const exemptible = parts.filter(
    (part) => !settled.includes(part) && isExemptible(grounds, credential, part, standing, true),
  );
  const guaranteed = parts.filter((part) => !settled.includes(part));
  const months = monthsOf(grounds, credential, parts, loadOf(guaranteed), standing.day);
  const end = monthsLater(standing.day, months);
  const verdict = leastTruth([
    admission(grounds, credential, standing),
    validity(grounds, credential, standing.day, end),
  ]);
  const step = {
    credential: credential.key,
    awards: true,
    parts: keysOf(parts),
    startDate: standing.day,
    endDate: end,
    months,
    guaranteedSbu: loadOf(guaranteed),
    ifGrantedSbu: loadOf(guaranteed.filter((part) => !exemptible.includes(part))),
    settledParts: keysOf(settled),
    exemptibleParts: keysOf(exemptible),
    settled: verdict === 'HOLDS',
  };
  return { step, verdict, awarded: { credential, parts, from: end, isWhole: true } };
}

function monthsOf(
  grounds: Grounds,
  credential: PlannedCredential,
  parts: readonly PlannedPart[],
  guaranteed: number,
  day: IsoDate,
): number {
  if (guaranteed === 0) return 0;
  if (credential.nominalMonths === null) {
    return Math.ceil((12 * guaranteed) / (parameterOn(grounds, credential, day, 'SBU_PER_YEAR') ?? 1600));
  }
  return Math.ceil((credential.nominalMonths * guaranteed) / (credential.nominalSbu ?? loadOf(parts)));
}

function loadOf(parts: readonly PlannedPart[]): number {
  return parts.reduce((sum, part) => sum + part.sbu, 0);
}

function keysOf(parts: readonly PlannedPart[]): string[] {
  return parts.map((part) => part.key);
}
