import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import type { Page } from '../../shared/graph/Page.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { paginate } from '../../shared/graph/paginate.js';
import type { CatalogueContext } from '../data/CatalogueContext.js';
import type { OutcomeItem } from '../data/CatalogueItems.js';
import { credentialOrder } from '../data/listOrders.js';
import type { Credential } from '../types/Credential.js';
import { CredentialConnection } from '../types/CredentialConnection.js';
import { Outcome } from '../types/Outcome.js';

@Resolver(() => Outcome)
export class OutcomeResolver {
  @Query(() => Outcome, { nullable: true, description: 'The outcome with this id; null when there is none.' })
  outcome(
    @Arg('id', () => ID, {
      description: 'Id of an Outcome. One that is malformed or of another type is refused as BAD_ID.',
    })
    id: string,
    @Ctx() { snapshot }: CatalogueContext,
  ): Outcome | null {
    return snapshot.outcomes.get(keyOfId(id, 'Outcome')) ?? null;
  }

  @FieldResolver(() => CredentialConnection, {
    description: 'The credentials that contain it, in the order of their codes.',
  })
  credentials(
    @Root() { key }: OutcomeItem,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<Credential> {
    return paginate(snapshot.credentialsWith(key), credentialOrder, page);
  }

  @FieldResolver(() => CredentialConnection, {
    description:
      'Of a keuzedeel: the credentials in whose school documents it was seen, in the order of their codes. That it may be chosen there is not known from the register. Empty for everything else.',
  })
  seenInDocumentsOf(
    @Root() { seenInKeys }: OutcomeItem,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { snapshot }: CatalogueContext,
  ): Page<Credential> {
    const seen = seenInKeys.toSorted().flatMap((key) => snapshot.credentials.get(key) ?? []);
    return paginate(seen, credentialOrder, page);
  }
}
