import { Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import type { LearnersContext } from '../data/LearnersContext.js';
import { LearnerConnection } from '../types/LearnerConnection.js';

@Resolver(() => LearnerConnection)
export class LearnerConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Ctx() { people }: LearnersContext): Promise<number> {
    return people.countLearners();
  }
}
