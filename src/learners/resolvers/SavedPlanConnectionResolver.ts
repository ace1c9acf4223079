import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LearnersContext } from '../data/LearnersContext.js';
import type { PersonalList } from '../types/PersonalList.js';
import { SavedPlanConnection } from '../types/SavedPlanConnection.js';

@Resolver(() => SavedPlanConnection)
export class SavedPlanConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() { learnerId, asOf }: PersonalList, @Ctx() { people }: LearnersContext): Promise<number> {
    return people.count('savedPlan', learnerId, asOf);
  }
}
