import type { HoldingRow } from '../../src/learners/entities/HoldingEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import { SeedFault } from './SeedFault.js';
import type { SeedRow } from './SeedRow.js';

/**
 * Checks that a holding is of exactly one of a credential and an outcome.
 * @throws SeedFault at the first that is not
 */
export function checkHoldings(holdings: readonly SeedRow<Complete<HoldingRow>>[]): void {
  for (const { origin, value } of holdings) {
    if ((value.credentialKey === null) === (value.outcomeKey === null)) {
      throw new SeedFault(
        origin,
        'credential_key',
        'a holding is of one thing, instead give either credential_key or outcome_key',
      );
    }
  }
}
