import type { Page } from '../../shared/graph/Page.js';
import { paginate } from '../../shared/graph/paginate.js';
import { paginateRanked } from '../../shared/graph/paginateRanked.js';
import { askedText } from '../../shared/graph/askedText.js';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import { type FoundCredential, FoundCredentials } from '../data/FoundCredentials.js';
import { credentialOrder } from '../data/listOrders.js';
import type { CredentialsArgs } from '../types/CredentialsArgs.js';
import { conditionsOf } from './conditionsOf.js';
import type { SearchPage } from './SearchPage.js';

/**
 * A page of the credentials that are asked for: ranked where there is a text, else in the order of their keys.
 * @throws CodedError PAGE_SIZE, BAD_INPUT, BAD_ID or NOT_FOUND naming the argument
 */
export function credentialsPage(asked: CredentialsArgs, { snapshot, snapshotId }: CatalogueContext): SearchPage {
  const text = askedText(asked.text);
  const found = new FoundCredentials(snapshot, text, conditionsOf(asked, snapshot));
  const page: Page<FoundCredential> =
    text === null
      ? paginate(found.list(), { ...credentialOrder, keyOf: ({ key }) => key }, asked)
      : paginateRanked(found.list(), 'CredentialsByRelevance', { text, snapshotId }, asked);
  const edges = page.edges.map(({ cursor, node: { credential, score, hit } }) => ({
    cursor,
    node: credential,
    score: hit && score,
    hit,
  }));
  return { ...page, edges, found };
}
