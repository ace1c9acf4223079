import type { PlanRequest } from '../dated/PlanRequest.js';
import { exemptionRulesOf } from '../exemptionRulesOf.js';
import { Planning } from '../Planning.js';
import type { PlannedCredential, PlannedPart, PlanningCatalogue } from '../PlanningCatalogue.js';
import { exemptionOf } from '../Taking.js';
import type { Unit } from './Change.js';
import { mustsOf } from './mustsOf.js';

/** Outcomes of what must be taken that some rule allows to exempt and that do not count there yet, the lightest first. */
export function recognisableUnits(catalogue: PlanningCatalogue, request: PlanRequest): readonly Unit[] {
  const planning = new Planning(catalogue, { ...request, count: 1 });
  const units = mustsOf(catalogue, request).flatMap((must) => unitsOf(must, planning));
  return units.sort((a, b) => a.sbu - b.sbu).map(({ credential, outcome }) => ({ credential, outcome }));
}

/** Whether some known rule allows to exempt the unit, on whatever day. */
export function isRecognisable(unit: Unit, planning: Planning): boolean {
  return isOf(unit, planning, (part, credential) => exemptionRulesOf(part, credential, planning.law).length > 0);
}

/** Whether by what is held, said or claimed on the start date some rule lets the unit be exempted. */
export function hasEvidence(unit: Unit, planning: Planning): boolean {
  const standing = planning.standing(planning.request.startDate, []);
  return isOf(
    unit,
    planning,
    (part, credential) => exemptionOf(part, standing, planning.question(credential)) !== undefined,
  );
}

function isOf(
  { credential: key, outcome }: Unit,
  { catalogue }: Planning,
  holds: (part: PlannedPart, credential: PlannedCredential) => boolean,
): boolean {
  const credential = catalogue.credentials.get(key);
  return credential?.parts.some((part) => part.outcome === outcome && holds(part, credential)) ?? false;
}

function unitsOf(must: PlannedCredential, planning: Planning): readonly (Unit & { readonly sbu: number })[] {
  const settled = planning.settledIn(must);
  return must.parts.flatMap((part) => {
    const { outcome, sbu } = part;
    if (outcome === null || settled.has(outcome) || exemptionRulesOf(part, must, planning.law).length === 0) return [];
    return [{ credential: must.key, outcome, sbu }];
  });
}
