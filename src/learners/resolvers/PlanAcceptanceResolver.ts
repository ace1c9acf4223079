import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredAcceptance } from '../data/personalSql.js';
import { Organisation } from '../types/Organisation.js';
import { PlanAcceptance } from '../types/PlanAcceptance.js';
import { stubOf } from '../types/stubOf.js';

@Resolver(() => PlanAcceptance)
export class PlanAcceptanceResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The organisation that says it; null where none was named.',
  })
  organisation(@Root() { organisationKey }: StoredAcceptance): Organisation | null {
    return stubOf('Organisation', organisationKey);
  }
}
