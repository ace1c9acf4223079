import type { PlannedCredential } from '../../../src/pathways/domain/PlanningCatalogue.js';

/** A credential that is only brought and of which nothing is known but the given fields. */
export function blankCredential(
  fields: Partial<PlannedCredential> & Pick<PlannedCredential, 'key'>,
): PlannedCredential {
  return {
    kind: 'MBO_DIPLOMA',
    mboKind: null,
    mboLevel: null,
    leerweg: null,
    profile: null,
    domain: null,
    dossier: null,
    tracks: [],
    parts: [],
    nominalSbu: null,
    nominalMonths: null,
    ec: null,
    validFrom: null,
    lastStart: null,
    lastAward: null,
    successor: null,
    observedCohorts: [],
    basis: 'SYNTHETIC',
    sharingBasis: 'SYNTHETIC',
    ...fields,
  };
}
