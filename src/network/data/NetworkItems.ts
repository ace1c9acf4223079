import type { Identified } from '../../shared/graph/identified.js';
import type { Complete } from '../../shared/pure/Complete.js';
import type { OrganisationRow } from '../entities/OrganisationEntity.js';
import type { PartnershipRow } from '../entities/PartnershipEntity.js';
import type { RegionRow } from '../entities/RegionEntity.js';

export type OrganisationItem = Complete<OrganisationRow> & Identified;
export type PartnershipItem = Complete<PartnershipRow> & Identified;
export type RegionItem = Complete<RegionRow> & Identified;
