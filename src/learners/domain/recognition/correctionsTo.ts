import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { Granted } from './grantedBy.js';

/** What to do with the holdings of a case so that they are what its decisions give. */
export interface Corrections<Stored> {
  /** Those that no longer stand: they are closed in recorded time, never changed. */
  readonly close: readonly Stored[];
  readonly add: readonly Granted[];
}

/** @param stored the holdings of the case that stand now */
export function correctionsTo<Stored extends StoredGrant>(
  stored: readonly Stored[],
  granted: readonly Granted[],
): Corrections<Stored> {
  return {
    close: stored.filter((one) => !granted.some((other) => isSame(one, other))),
    add: granted.filter((one) => !stored.some((other) => isSame(one, other))),
  };
}

/** As it is stored; of a holding that no recognition gave it need not be known since when. */
type StoredGrant = Omit<Granted, 'heldFrom'> & { readonly heldFrom: IsoDate | null };

function isSame(one: StoredGrant, other: StoredGrant): boolean {
  return (
    one.heldFrom === other.heldFrom &&
    one.outcomeKey === other.outcomeKey &&
    one.credentialKey === other.credentialKey &&
    one.status === other.status &&
    one.scopeCredentialKey === other.scopeCredentialKey &&
    one.cohort === other.cohort
  );
}
