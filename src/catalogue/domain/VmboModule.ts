import type { Leerweg } from '../../shared/pure/credentialKind.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';

/** The kinds of subject of the vmbo: the profielvak, the modules of which it consists, and the keuzevakken beside it. */
export const VMBO_MODULE_KINDS = ['VMBO_PROFIELVAK', 'VMBO_MODULE', 'VMBO_KEUZEVAK'] as const;
export type VmboModuleKind = (typeof VMBO_MODULE_KINDS)[number];

/** One row of the code table of vocational subjects of the vmbo. */
export interface VmboModule {
  readonly key: string;
  readonly kind: VmboModuleKind;
  readonly code: string;
  readonly title: string;
  readonly profile: string;
  readonly leerwegen: readonly Leerweg[];
  readonly provenance: readonly FieldProvenance[];
}
