import type { PartRow } from '../../src/catalogue/entities/PartEntity.js';
import type { CredentialRow } from '../../src/catalogue/entities/CredentialEntity.js';
import type { CredentialSupplementRow } from '../../src/catalogue/entities/CredentialSupplementEntity.js';
import type { OfferRow } from '../../src/catalogue/entities/OfferEntity.js';
import type { OrganisationRow } from '../../src/network/entities/OrganisationEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';
import type { Reject } from './Found.js';

/** The rows that the files ask for, with what is known of them from the store filled in. */
export interface Wanted {
  readonly organisations: readonly Complete<OrganisationRow>[];
  readonly credentials: readonly Complete<CredentialRow>[];
  readonly parts: readonly Complete<PartRow>[];
  readonly supplements: readonly Complete<CredentialSupplementRow>[];
  readonly offers: readonly Complete<OfferRow>[];
  /** Offers that are in the files but are not taken now: what is stored of them stays. */
  readonly heldBack: ReadonlySet<string>;
  readonly rejects: readonly Reject[];
  /** Where a file contradicts what is stored and stays: sentences. */
  readonly notices: readonly string[];
}
