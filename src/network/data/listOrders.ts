import type { ListOrder } from '../../shared/graph/Page.js';
import type { OrganisationItem, PartnershipItem, RegionItem } from './NetworkItems.js';

export const organisationOrder: ListOrder<OrganisationItem> = { name: 'Organisation', keyOf: ({ key }) => key };
export const partnershipOrder: ListOrder<PartnershipItem> = { name: 'Partnership', keyOf: ({ key }) => key };
export const regionOrder: ListOrder<RegionItem> = { name: 'Region', keyOf: ({ key }) => key };
