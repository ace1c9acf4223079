import type { CredentialKind } from '../../shared/pure/credentialKind.js';
import type { Completeness } from '../entities/CredentialEntity.js';
import { SECTIONS, type Werkproces } from './Werkproces.js';

const WITH_WERKPROCESSEN: readonly CredentialKind[] = ['MBO_DIPLOMA', 'MBO_BROAD_INTAKE'];
const DEGREES: readonly CredentialKind[] = ['ASSOCIATE_DEGREE', 'BACHELOR'];

/**
 * How far the content of a credential is known. An mbo diploma is COMPLETE where basisdeel and profieldeel both have
 * werkprocessen and each of them has a title, however well it was read; PARTIAL where some werkproces is known; else
 * NONE. Of no degree a unit is known: NONE. What one only brings is NOT_APPLICABLE.
 *
 * @param units the werkprocessen of this credential
 */
export function completenessOf(kind: CredentialKind, units: readonly Werkproces[]): Completeness {
  if (DEGREES.includes(kind)) return 'NONE';
  if (!WITH_WERKPROCESSEN.includes(kind)) return 'NOT_APPLICABLE';
  if (units.length === 0) return 'NONE';
  const isWhole = SECTIONS.every((section) => units.some((unit) => unit.section === section));
  return isWhole && units.every((unit) => unit.title !== null) ? 'COMPLETE' : 'PARTIAL';
}
