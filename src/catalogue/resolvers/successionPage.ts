import type { Page, PageRequest } from '../../shared/graph/Page.js';
import { paginate } from '../../shared/graph/paginate.js';
import type { CredentialItem } from '../data/CatalogueItems.js';
import type { Successor } from '../data/CatalogueSnapshot.js';
import { successionOrder } from '../data/listOrders.js';

/** A page of a succession, as credentials. */
export function successionPage(succession: readonly Successor[], page: PageRequest): Page<CredentialItem> {
  const { edges, ...rest } = paginate(succession, successionOrder, page);
  return { ...rest, edges: edges.map(({ cursor, node: { credential } }) => ({ cursor, node: credential })) };
}
