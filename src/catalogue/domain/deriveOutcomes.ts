import type { CredentialKind } from '../../shared/pure/credentialKind.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { TextQuality } from '../../shared/pure/textQuality.js';
import { fieldProvenance } from './fieldProvenance.js';
import { genericOutcomes } from './genericOutcomes.js';
import type { IdentifiedWerkproces, Werkproces } from './Werkproces.js';
import { werkprocesTitle } from './werkprocesTitle.js';

/** What the outcomes read of a credential. */
export interface OutcomeCredential {
  readonly key: string;
  readonly kind: CredentialKind;
  readonly mboLevel: number | null;
  readonly dossierCode: string | null;
  readonly provenance: readonly FieldProvenance[];
}

/** An outcome that follows from the credentials and their werkprocessen. */
export interface DerivedOutcome {
  readonly key: string;
  readonly kind: 'WERKPROCES' | 'GENERIC';
  readonly title: string;
  readonly dossierCode: string | null;
  readonly code: string | null;
  readonly kerntaakCode: string | null;
  readonly kerntaakTitle: string | null;
  /** A repaired title is that of the twin, which is the same outcome: here it is undamaged. */
  readonly textQuality: Exclude<TextQuality, 'REPAIRED'>;
  readonly titleLanguage: 'nl';
  readonly provenance: readonly FieldProvenance[];
}

const GENERIC: FieldProvenance = {
  field: '*',
  basis: 'OBSERVED',
  certainty: 'found',
  source: 'school documents (OER), cohort 2025: Nederlands 2F or 3F, rekenen per level, Engels at level 4',
};

/**
 * The outcomes of the mbo diplomas, each once: the werkprocessen, then the generic parts. A shared werkproces takes its
 * fields from the first credential that names it unrepaired.
 */
export function deriveOutcomes(
  credentials: readonly OutcomeCredential[],
  units: readonly IdentifiedWerkproces[],
): DerivedOutcome[] {
  const byCredential = new Map(credentials.map((credential) => [credential.key, credential]));
  const outcomes = new Map<string, DerivedOutcome>();
  for (const unit of [...units].sort((a, b) => rank(a) - rank(b))) {
    if (!outcomes.has(unit.outcomeKey))
      outcomes.set(unit.outcomeKey, werkprocesOutcome(unit, byCredential.get(unit.credentialKey)));
  }
  for (const credential of credentials) {
    if (credential.mboLevel === null || credential.kind !== 'MBO_DIPLOMA') continue;
    for (const { key, title } of genericOutcomes(credential.key, credential.mboLevel))
      outcomes.set(key, genericOutcome(key, title));
  }
  return [...outcomes.values()];
}

function rank(unit: Werkproces): number {
  return unit.textQuality === 'REPAIRED' ? 1 : 0;
}

function werkprocesOutcome(unit: IdentifiedWerkproces, credential: OutcomeCredential | undefined): DerivedOutcome {
  const dossier = credential && fieldProvenance(credential.provenance, 'dossierCode');
  return {
    key: unit.outcomeKey,
    kind: 'WERKPROCES',
    title: werkprocesTitle(unit),
    dossierCode: credential?.dossierCode ?? null,
    code: unit.code,
    kerntaakCode: unit.kerntaakCode,
    kerntaakTitle: unit.kerntaakTitle,
    textQuality: unit.textQuality === 'DAMAGED' ? 'DAMAGED' : 'OK',
    titleLanguage: 'nl',
    provenance: [...unit.provenance, ...(dossier ? [{ ...dossier, field: 'dossierCode' }] : [])],
  };
}

function genericOutcome(key: string, title: string): DerivedOutcome {
  return {
    key,
    kind: 'GENERIC',
    title,
    dossierCode: null,
    code: null,
    kerntaakCode: null,
    kerntaakTitle: null,
    textQuality: 'OK',
    titleLanguage: 'nl',
    provenance: [GENERIC],
  };
}
