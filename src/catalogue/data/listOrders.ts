import type { ListOrder } from '../../shared/graph/Page.js';
import type { CredentialItem, OfferItem, PartItem, RuleItem } from './CatalogueItems.js';

export const credentialOrder: ListOrder<CredentialItem> = { name: 'Credential', keyOf: ({ key }) => key };
export const offerOrder: ListOrder<OfferItem> = { name: 'Offer', keyOf: ({ key }) => key };
export const ruleOrder: ListOrder<RuleItem> = { name: 'Rule', keyOf: ({ key }) => key };

/** Positions are written so wide that their order as texts is that of the numbers. */
export const partOrder: ListOrder<PartItem> = {
  name: 'Part',
  keyOf: ({ position }) => String(position).padStart(9, '0'),
};
