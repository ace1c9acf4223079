import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LearnersContext } from '../data/LearnersContext.js';
import { ExperienceConnection } from '../types/ExperienceConnection.js';
import type { PersonalList } from '../types/PersonalList.js';

@Resolver(() => ExperienceConnection)
export class ExperienceConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() { learnerId, asOf }: PersonalList, @Ctx() { people }: LearnersContext): Promise<number> {
    return people.count('experience', learnerId, asOf);
  }
}
