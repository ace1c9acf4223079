import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LearnersContext } from '../data/LearnersContext.js';
import { JourneyConnection } from '../types/JourneyConnection.js';
import type { PersonalList } from '../types/PersonalList.js';

@Resolver(() => JourneyConnection)
export class JourneyConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() { learnerId, asOf }: PersonalList, @Ctx() { people }: LearnersContext): Promise<number> {
    return people.count('journey', learnerId, asOf);
  }
}
