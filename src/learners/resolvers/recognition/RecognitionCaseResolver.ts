import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Page } from '../../../shared/graph/Page.js';
import { PageArgs } from '../../../shared/graph/PageArgs.js';
import { paginate } from '../../../shared/graph/paginate.js';
import type { LearnersContext } from '../../data/LearnersContext.js';
import type { StoredLearner } from '../../data/personalSql.js';
import { Learner } from '../../types/Learner.js';
import { RecognitionCase } from '../../types/recognition/RecognitionCase.js';
import { type RecognitionEvent, RecognitionEventConnection } from '../../types/recognition/RecognitionEvent.js';
import { showEvent } from '../../types/recognition/showEvent.js';
import type { ShownCase } from './shownCase.js';

const order = { name: 'recognitionEvents', keyOf: ({ number }: RecognitionEvent) => String(number).padStart(9, '0') };

@Resolver(() => RecognitionCase)
export class RecognitionCaseResolver {
  @FieldResolver(() => Learner, { nullable: true, description: 'Whose prior learning it is.' })
  learner(@Root() { told }: ShownCase, @Ctx() { people }: LearnersContext): Promise<StoredLearner | null> {
    return people.learners.load(told.stored.learnerId);
  }

  @FieldResolver(() => RecognitionEventConnection, {
    description: 'What happened in it, in the order in which it did.',
  })
  events(@Root() { told }: ShownCase, @Args(() => PageArgs) page: PageArgs): Page<RecognitionEvent> {
    return paginate(told.events.map(showEvent), order, page);
  }
}
