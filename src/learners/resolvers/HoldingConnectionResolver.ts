import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LearnersContext } from '../data/LearnersContext.js';
import { HoldingConnection } from '../types/HoldingConnection.js';
import type { PersonalList } from '../types/PersonalList.js';

@Resolver(() => HoldingConnection)
export class HoldingConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() { learnerId, asOf }: PersonalList, @Ctx() { people }: LearnersContext): Promise<number> {
    return people.count('holding', learnerId, asOf);
  }
}
