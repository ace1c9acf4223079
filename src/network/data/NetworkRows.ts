import type { Complete } from '../../shared/pure/Complete.js';
import type { OrganisationRow } from '../entities/OrganisationEntity.js';
import type { PartnershipRow } from '../entities/PartnershipEntity.js';
import type { RegionRow } from '../entities/RegionEntity.js';

/** The tables of the network as Kysely names them. */
export interface NetworkDatabase {
  readonly 'network.organisation': Complete<OrganisationRow>;
  readonly 'network.region': Complete<RegionRow>;
  readonly 'network.partnership': Complete<PartnershipRow>;
}

/** All that the network's tables hold, in whatever order. */
export interface NetworkRows {
  readonly organisations: readonly Complete<OrganisationRow>[];
  readonly regions: readonly Complete<RegionRow>[];
  readonly partnerships: readonly Complete<PartnershipRow>[];
}
