import type { CredentialKind } from '../../shared/pure/credentialKind.js';
import { SECTIONS, type Werkproces } from './Werkproces.js';

/** How far the content of a credential is known. */
type Completeness = 'COMPLETE' | 'PARTIAL' | 'NONE' | 'NOT_APPLICABLE';

const WITH_WERKPROCESSEN: readonly CredentialKind[] = ['MBO_DIPLOMA', 'MBO_BROAD_INTAKE'];
const DEGREES: readonly CredentialKind[] = ['ASSOCIATE_DEGREE', 'BACHELOR'];

/**
 * How far the content of a credential is known. An mbo diploma is COMPLETE where basisdeel and profieldeel both have
 * werkprocessen and each of them has a title, however well it was read; PARTIAL where some werkproces is known; else
 * NONE. Of no degree a unit is known: NONE. A vmbo diploma of which vocational modules are known is PARTIAL, since its
 * general subjects are not there; one without is NONE. What else one only brings is NOT_APPLICABLE.
 *
 * @param units the werkprocessen of this credential
 * @param modules how many vmbo modules and keuzevakken it has
 */
export function completenessOf(kind: CredentialKind, units: readonly Werkproces[], modules: number): Completeness {
  if (kind === 'VMBO_DIPLOMA') return modules > 0 ? 'PARTIAL' : 'NONE';
  if (DEGREES.includes(kind)) return 'NONE';
  if (!WITH_WERKPROCESSEN.includes(kind)) return 'NOT_APPLICABLE';
  if (units.length === 0) return 'NONE';
  const isWhole = SECTIONS.every((section) => units.some((unit) => unit.section === section));
  return isWhole && units.every((unit) => unit.title !== null) ? 'COMPLETE' : 'PARTIAL';
}
