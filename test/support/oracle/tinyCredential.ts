import type { PlannedCredential, PlannedPart } from '../../../src/pathways/domain/PlanningCatalogue.js';
import { blankCredential } from '../generate/blankCredential.js';

/** A credential with parts that are always taken or, written `outcome: [SBU, 'choice']`, one of which is taken. */
export function tinyCredential(
  key: string,
  loads: Readonly<Record<string, number | readonly [number, string]>>,
  fields: Partial<PlannedCredential> = {},
): PlannedCredential {
  const parts = Object.entries(loads).map(([outcome, load]): PlannedPart => {
    const [sbu, choice] = typeof load === 'number' ? [load, null] : load;
    return {
      key: `${key}-${outcome}`,
      kind: 'WERKPROCES',
      outcome,
      sbu,
      choice,
      choiceCount: choice === null ? null : 1,
      loadIsDerived: false,
      basis: 'SYNTHETIC',
    };
  });
  return blankCredential({ key, parts, nominalMonths: 12, ...fields });
}
