import type { Leerweg } from '../../shared/pure/credentialKind.js';
import type { FieldProvenance } from '../../shared/pure/provenance.js';
import type { DerivedPart } from './deriveParts.js';
import type { VmboModule } from './VmboModule.js';

/** What the subjects read of a vmbo diploma. */
export interface VmboCredential {
  readonly key: string;
  readonly leerweg: Leerweg | null;
  readonly profile: string | null;
}

/** The least number of keuzevakken by leerweg (ADM12); in TL there are none. */
const KEUZEVAKKEN: Readonly<Record<Leerweg, number | null>> = { BB: 4, KB: 4, GL: 2, TL: null };

const CHOICE: FieldProvenance = {
  field: 'choice',
  basis: 'EDITORIAL',
  certainty: 'at least so many are chosen; keuzevakken of other profiles may be among them',
  source: 'rule ADM12',
};

/** The vocational parts of a vmbo diploma whose subjects are known; their loads are not. The profielvak is its modules. */
export function deriveVmboParts(credential: VmboCredential, modules: readonly VmboModule[]): DerivedPart[] {
  const { leerweg, profile } = credential;
  if (leerweg === null) return [];
  const own = modules.filter((module) => module.profile === profile && module.leerwegen.includes(leerweg));
  const ordered = [
    ...own.filter(({ kind }) => kind === 'VMBO_MODULE'),
    ...own.filter(({ kind }) => kind === 'VMBO_KEUZEVAK'),
  ];
  return ordered.map((module, index) => partOf(credential.key, module, index + 1, KEUZEVAKKEN[leerweg]));
}

function partOf(
  credentialKey: string,
  { key, code, kind, title, provenance }: VmboModule,
  position: number,
  keuzevakken: number | null,
): DerivedPart {
  const isChosen = kind === 'VMBO_KEUZEVAK';
  return {
    key: `${credentialKey}/${code}`,
    credentialKey,
    position,
    kind: isChosen ? 'VMBO_KEUZEVAK' : 'VMBO_MODULE',
    outcomeKey: key,
    title,
    textQuality: 'OK',
    repairedFrom: null,
    sbu: null,
    sbuBasis: null,
    choice: isChosen ? 'keuzevakken' : null,
    choiceCount: isChosen ? keuzevakken : null,
    provenance: isChosen ? [...provenance, CHOICE] : provenance,
  };
}
