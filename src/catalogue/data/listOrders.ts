import type { ListOrder } from '../../shared/graph/Page.js';
import { type OfferOrder, offerPlace } from '../domain/offerPlace.js';
import type { SharedParts } from '../domain/sharedOutcomes.js';
import type { CredentialItem, OfferItem, PartItem, RuleItem } from './CatalogueItems.js';
import type { Ladder, Successor } from './CatalogueSnapshot.js';

export const credentialOrder: ListOrder<CredentialItem> = { name: 'Credential', keyOf: ({ key }) => key };
export const offerOrders: Readonly<Record<OfferOrder, ListOrder<OfferItem>>> = {
  CODE: { name: 'Offer', keyOf: (offer) => offerPlace(offer, 'CODE') },
  START_DATE: { name: 'OfferByStart', keyOf: (offer) => offerPlace(offer, 'START_DATE') },
};

/** Nearest first, then by key. */
export const successionOrder: ListOrder<Successor> = {
  name: 'Succession',
  keyOf: ({ generation, key }) => `${String(generation).padStart(6, '0')} ${key}`,
};
export const ruleOrder: ListOrder<RuleItem> = { name: 'Rule', keyOf: ({ key }) => key };

export const ladderOrder: ListOrder<Ladder> = { name: 'Ladder', keyOf: ({ code }) => code };

/** Positions are written so wide that their order as texts is that of the numbers. */
export const partOrder: ListOrder<PartItem> = {
  name: 'Part',
  keyOf: ({ position }) => String(position).padStart(9, '0'),
};

/** In the order of the credential that was asked. */
export const sharedOutcomeOrder: ListOrder<SharedParts<PartItem>> = {
  name: 'SharedOutcome',
  keyOf: ({ here }) => partOrder.keyOf(here),
};
