import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { LearnersContext } from '../../data/LearnersContext.js';
import type { PersonalList } from '../../types/PersonalList.js';
import { RecognitionCaseConnection } from '../../types/recognition/RecognitionCase.js';

@Resolver(() => RecognitionCaseConnection)
export class RecognitionCaseConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() { learnerId, asOf }: PersonalList, @Ctx() { cases }: LearnersContext): Promise<number> {
    return cases.count(learnerId, asOf);
  }
}
