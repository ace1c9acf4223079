import { codedError } from '../../shared/graph/CodedError.js';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import type { Page } from '../../shared/graph/Page.js';
import { paginate } from '../../shared/graph/paginate.js';
import type { OfferItem } from '../data/CatalogueItems.js';
import type { CatalogueSnapshot } from '../data/CatalogueSnapshot.js';
import { offerOrders } from '../data/listOrders.js';
import { isOfferAsked } from '../domain/isOfferAsked.js';
import type { OfferConditions } from '../types/OfferConditions.js';
import type { OffersArgs } from '../types/OffersArgs.js';

/** What a list of offers may be asked by, ids included. */
type AskedOffers = OfferConditions & Partial<Pick<OffersArgs, 'credential' | 'region' | 'provider'>>;

/**
 * A page of those of the offers that are asked for.
 * @param offers in the order of their keys
 * @throws CodedError PAGE_SIZE, BAD_INPUT, BAD_ID or NOT_FOUND naming the argument
 */
export function offersPage(
  offers: Iterable<OfferItem>,
  asked: AskedOffers,
  { credentials, providers, regions }: CatalogueSnapshot,
): Page<OfferItem> {
  const order = offerOrders[asked.orderBy];
  const filter = {
    ...asked,
    credentialKey: keyIn(credentials, asked.credential, 'Credential', 'credential'),
    providerKey: keyIn(providers, asked.provider, 'Organisation', 'provider'),
    regionKey: keyIn(regions, asked.region, 'Region', 'region'),
  };
  const found = [...offers].filter((offer) => isOfferAsked(offer, filter));
  const places = new Map(found.map((offer) => [offer, order.keyOf(offer)]));
  return paginate(
    found.sort((one, other) => compare(places.get(one), places.get(other))),
    order,
    asked,
  );
}

function keyIn(
  things: { has(key: string): boolean },
  id: string | null | undefined,
  type: string,
  field: string,
): string | null {
  if (id == null) return null;
  const key = keyOfId(id, type, field);
  if (things.has(key)) return key;
  throw codedError('NOT_FOUND', {}, { field });
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : Number(one > other);
}
