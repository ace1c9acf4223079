import type { CredentialRow } from '../../src/catalogue/entities/CredentialEntity.js';
import type { CredentialSupplementRow } from '../../src/catalogue/entities/CredentialSupplementEntity.js';
import type { OfferRow } from '../../src/catalogue/entities/OfferEntity.js';
import type { PartRow } from '../../src/catalogue/entities/PartEntity.js';
import type { OrganisationRow } from '../../src/network/entities/OrganisationEntity.js';
import type { Complete } from '../../src/shared/pure/Complete.js';

/** One field of which the value becomes another. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What becomes of a thing, for people to read. */
export interface Difference {
  readonly kind: 'ADDED' | 'CHANGED' | 'GONE';
  /** `offer`, `organisation`, `credential`, or `date of credential`. */
  readonly what: string;
  readonly key: string;
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

/** Rows of one table to write. */
export interface RowChanges<Row> {
  readonly inserted: readonly Complete<Row>[];
  readonly updated: readonly Complete<Row>[];
  readonly removed: readonly Complete<Row>[];
}

/** All that an import would do; nothing of it has been done. */
export interface ImportPlan {
  readonly organisations: RowChanges<OrganisationRow>;
  readonly credentials: RowChanges<CredentialRow>;
  readonly parts: RowChanges<PartRow>;
  readonly supplements: RowChanges<CredentialSupplementRow>;
  readonly offers: RowChanges<OfferRow>;
  readonly differences: readonly Difference[];
  /** Things that are in the files and in the store alike. */
  readonly unchanged: number;
}
