import { toGlobalId } from '../../shared/graph/globalId.js';
import { type Coded, coded, type Identified, identified } from '../../shared/graph/identified.js';
import { type Basis, weakestBasis } from '../../shared/pure/basis.js';
import type { Complete } from '../../shared/pure/Complete.js';
import { type Load, nominalLoadOf, partLoad } from '../domain/studyLoad.js';
import type { CredentialRow } from '../entities/CredentialEntity.js';
import type { LadderStepRow } from '../entities/LadderStepEntity.js';
import type { OfferRow } from '../entities/OfferEntity.js';
import type { OutcomeRow } from '../entities/OutcomeEntity.js';
import type { PartRow } from '../entities/PartEntity.js';
import type { RuleRow } from '../entities/RuleEntity.js';

export type CredentialItem = Complete<CredentialRow> & Identified & { readonly nominalLoad: Load | null };
export type OutcomeItem = Complete<OutcomeRow> & Identified & { readonly registerCode: string | null };
export type PartItem = Complete<PartRow> & Coded & { readonly load: Load | null };
export type RuleItem = Complete<RuleRow> & Identified;
export type OfferItem = Complete<OfferRow> &
  Identified & {
    readonly provider: Stub;
    readonly regions: readonly Stub[];
    /** Keys of its regions and of the provinces that these lie in whole. */
    readonly around: readonly string[];
  };
export type LadderStepItem = Complete<LadderStepRow> & { readonly basis: Basis };

/** A thing of another subgraph. */
interface Stub {
  readonly id: string;
}

export function credentialItem(row: Complete<CredentialRow>): CredentialItem {
  return { ...row, ...identified('Credential', row), nominalLoad: nominalLoadOf(row) };
}

export function outcomeItem(row: Complete<OutcomeRow>): OutcomeItem {
  return { ...row, ...identified('Outcome', row), registerCode: row.code };
}

/** @param whole the load of the credential that the part is in */
export function partItem(row: Complete<PartRow>, whole: Load | null): PartItem {
  return { ...row, ...coded(row), load: partLoad(row.sbu, whole) };
}

export function ruleItem(row: Complete<RuleRow>): RuleItem {
  return { ...row, ...identified('Rule', row) };
}

/** @param around of each region itself and the province that it lies in */
export function offerItem(row: Complete<OfferRow>, around: ReadonlyMap<string, readonly string[]>): OfferItem {
  const provider = { id: toGlobalId('Organisation', row.providerKey) };
  const regions = row.regionKeys.map((key) => ({ id: toGlobalId('Region', key) }));
  const everywhere = new Set(row.regionKeys.flatMap((key) => around.get(key) ?? [key]));
  return { ...row, ...identified('Offer', row), provider, regions, around: [...everywhere] };
}

export function ladderStepItem(row: Complete<LadderStepRow>): LadderStepItem {
  return { ...row, basis: weakestBasis(row.provenance.map(({ basis }) => basis)) };
}
