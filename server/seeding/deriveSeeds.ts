import { completenessOf } from '../../src/catalogue/domain/completenessOf.js';
import { type DerivedOutcome, deriveOutcomes } from '../../src/catalogue/domain/deriveOutcomes.js';
import { type DerivedPart, deriveParts, type SplitParameters } from '../../src/catalogue/domain/deriveParts.js';
import { deriveVmboParts } from '../../src/catalogue/domain/deriveVmboParts.js';
import { identifyOutcomes } from '../../src/catalogue/domain/identifyOutcomes.js';
import type { IdentifiedWerkproces, Werkproces } from '../../src/catalogue/domain/Werkproces.js';
import type { VmboModule } from '../../src/catalogue/domain/VmboModule.js';
import type { CredentialRow } from '../../src/catalogue/entities/CredentialEntity.js';
import type { OutcomeRow } from '../../src/catalogue/entities/OutcomeEntity.js';
import type { PartRow } from '../../src/catalogue/entities/PartEntity.js';
import type { FieldProvenance } from '../../src/shared/pure/provenance.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import { SeedFault } from './SeedFault.js';
import type { SeedRow } from './SeedRow.js';

/** A credential as its table gives it, before its content is counted. */
export type TabledCredential = Omit<Complete<CredentialRow>, 'contentCompleteness'>;

const COUNTED: FieldProvenance = {
  field: 'contentCompleteness',
  basis: 'DERIVED',
  certainty: 'counted from the werkprocessen and modules that are known',
  source: 'werkproces.csv, vmbo_module.csv',
};

/**
 * The outcomes and parts that follow from credentials and werkprocessen, and the credentials with how far their content
 * is known.
 * @throws SeedFault when the parts of a credential do not sum to its nominal load
 */
export function deriveSeeds(
  credentials: readonly SeedRow<TabledCredential>[],
  werkprocessen: readonly SeedRow<Werkproces>[],
  modules: readonly SeedRow<VmboModule>[],
  parameters: SplitParameters,
): { credentials: SeedRow<Complete<CredentialRow>>[]; outcomes: Complete<OutcomeRow>[]; parts: Complete<PartRow>[] } {
  const dossiers = new Map(credentials.map(({ value }) => [value.key, value.dossierCode]));
  const units = identifyOutcomes(
    werkprocessen.map(({ value }) => value),
    dossiers,
  );
  const outcomes = deriveOutcomes(
    credentials.map(({ value }) => value),
    units,
  );
  const unitsOf = Map.groupBy(units, (unit) => unit.credentialKey);
  const subjects = modules.map(({ value }) => value);
  const parts = credentials.flatMap((credential) =>
    credential.value.kind === 'VMBO_DIPLOMA'
      ? deriveVmboParts(credential.value, subjects)
      : partsOf(credential, unitsOf.get(credential.value.key) ?? [], parameters),
  );
  const partsIn = Map.groupBy(parts, (part) => part.credentialKey);
  const counted = credentials.map((credential) =>
    withCompleteness(
      credential,
      unitsOf.get(credential.value.key) ?? [],
      partsIn.get(credential.value.key)?.length ?? 0,
    ),
  );
  return { credentials: counted, outcomes: outcomes.map(storableOutcome), parts: parts.map(storable) };
}

function withCompleteness(
  { origin, value }: SeedRow<TabledCredential>,
  units: readonly Werkproces[],
  parts: number,
): SeedRow<Complete<CredentialRow>> {
  const contentCompleteness = completenessOf(value.kind, units, parts);
  return { origin, value: { ...value, contentCompleteness, provenance: [...value.provenance, COUNTED] } };
}

function partsOf(
  credential: SeedRow<TabledCredential>,
  units: readonly IdentifiedWerkproces[],
  parameters: SplitParameters,
): DerivedPart[] {
  const { origin, value } = credential;
  const parts = splitOrFault(credential, units, parameters);
  const sum = parts.reduce((total, part) => total + (part.sbu ?? 0), 0);
  if (value.nominalSbu === null || sum === value.nominalSbu) return parts;
  throw new SeedFault(origin, 'nominal_sbu', `the parts sum to ${sum} SBU, instead of ${value.nominalSbu}`);
}

function splitOrFault(
  { origin, value }: SeedRow<TabledCredential>,
  units: readonly IdentifiedWerkproces[],
  parameters: SplitParameters,
): DerivedPart[] {
  try {
    return deriveParts(value, units, parameters);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SeedFault(origin, 'nominal_sbu', `${error.message}, instead give figures that can be split`);
  }
}

function storableOutcome(outcome: DerivedOutcome): Complete<OutcomeRow> {
  return { ...storable(outcome), seenInKeys: [] };
}

function storable<Derived extends { readonly provenance: readonly unknown[] }>(
  derived: Derived,
): Derived & { provenance: Derived['provenance'][number][] } {
  return { ...derived, provenance: [...derived.provenance] };
}
