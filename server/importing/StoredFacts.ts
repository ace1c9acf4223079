import type { SplitParameters } from '../../src/catalogue/domain/deriveParts.js';
import type { CredentialRow } from '../../src/catalogue/entities/CredentialEntity.js';
import type { CredentialSupplementRow } from '../../src/catalogue/entities/CredentialSupplementEntity.js';
import type { OfferRow } from '../../src/catalogue/entities/OfferEntity.js';
import type { OrganisationRow } from '../../src/network/entities/OrganisationEntity.js';
import type { RegionRow } from '../../src/network/entities/RegionEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';

/** What the store holds and an import is compared with. */
export interface StoredFacts {
  readonly credentials: ReadonlyMap<string, Complete<CredentialRow>>;
  readonly organisations: ReadonlyMap<string, Complete<OrganisationRow>>;
  readonly regions: readonly Complete<RegionRow>[];
  readonly supplements: readonly Complete<CredentialSupplementRow>[];
  /** All versions of the offers of this writer, by key. */
  readonly offers: ReadonlyMap<string, readonly Complete<OfferRow>[]>;
  /** The writers of the offers of others, by key. */
  readonly offersOfOthers: ReadonlyMap<string, string>;
  readonly splitParameters: SplitParameters;
}
