import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import type { LearnersContext } from '../data/LearnersContext.js';
import type { StoredLearner } from '../data/personalSql.js';
import { type KeysetPage, keysetPage } from '../types/keysetPage.js';
import { Learner } from '../types/Learner.js';
import { LearnerConnection } from '../types/LearnerConnection.js';
import { startOfPage } from '../types/startOfPage.js';
import { uuidOfId } from '../types/uuidOfId.js';

@Resolver()
export class LearnerQueries {
  @Query(() => Learner, {
    nullable: true,
    description: 'A learner; null when there is none with this id that you may see.',
  })
  learner(
    @Arg('id', () => ID, { description: 'Global id of a Learner; any other id is refused as BAD_ID.' }) id: string,
    @Ctx() { people }: LearnersContext,
  ): Promise<StoredLearner | null> {
    return people.learners.load(uuidOfId(id, 'Learner'));
  }

  @Query(() => LearnerConnection, { description: 'The learners that you may see, in the order of their ids.' })
  async learners(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { people }: LearnersContext,
  ): Promise<KeysetPage<StoredLearner>> {
    const { after, limit } = startOfPage('learners', page);
    return keysetPage('learners', await people.learnersAfter(after, limit), page);
  }
}
