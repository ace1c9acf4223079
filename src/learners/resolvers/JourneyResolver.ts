import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredJourney } from '../data/personalSql.js';
import { Credential } from '../types/Credential.js';
import { Journey } from '../types/Journey.js';
import { stubOf } from '../types/stubOf.js';

@Resolver(() => Journey)
export class JourneyResolver {
  @FieldResolver(() => Credential, { nullable: true, description: 'What it leads to; null is unknown.' })
  goal(@Root() { goalCredentialKey }: StoredJourney): Credential | null {
    return stubOf('Credential', goalCredentialKey);
  }
}
