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

  @FieldResolver(() => String, { description: 'Language of `title`, as a code of two letters.' })
  titleLanguage(): string {
    return 'nl';
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
}
