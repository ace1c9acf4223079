import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LearnersContext } from '../data/LearnersContext.js';
import { HoldingConnection } from '../types/HoldingConnection.js';
import type { HoldingList } from '../types/HoldingList.js';

@Resolver(() => HoldingConnection)
export class HoldingConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() { learnerId, asOf }: HoldingList, @Ctx() { people }: LearnersContext): Promise<number> {
    return people.countHoldings(learnerId, asOf);
  }
}
