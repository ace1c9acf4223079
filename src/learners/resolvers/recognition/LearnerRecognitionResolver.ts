import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { keyOfId } from '../../../shared/graph/keyOfId.js';
import type { LearnersContext } from '../../data/LearnersContext.js';
import type { StoredLearner } from '../../data/personalSql.js';
import { type KeysetPage, keysetPage } from '../../types/keysetPage.js';
import { Learner } from '../../types/Learner.js';
import type { PersonalList } from '../../types/PersonalList.js';
import { RecordedPageArgs } from '../../types/RecordedPageArgs.js';
import { RecognitionCaseConnection } from '../../types/recognition/RecognitionCase.js';
import type { RecognitionOptions, UnknownRecognitionGoal } from '../../types/recognition/RecognitionOptions.js';
import { RecognitionOptionsResult } from '../../types/recognition/RecognitionOptions.js';
import { RecognitionOptionsArgs } from '../../types/recognition/RecognitionOptionsArgs.js';
import { startOfPage } from '../../types/startOfPage.js';
import { answerOptions } from './answerOptions.js';
import { type ShownCase, shownCase } from './shownCase.js';

@Resolver(() => Learner)
export class LearnerRecognitionResolver {
  @FieldResolver(() => RecognitionCaseConnection, {
    description:
      'The recognitions of prior learning (EVC, vrijstelling) that were asked for, in the order of their ids.',
  })
  async recognitionCases(
    @Root() { id }: StoredLearner,
    @Args(() => RecordedPageArgs) page: RecordedPageArgs,
    @Ctx() { cases, now }: LearnersContext,
  ): Promise<PersonalList & KeysetPage<ShownCase>> {
    const at = page.asOf ?? now;
    const asOf = at.toISOString();
    const told = await cases.page(id, { asOf, ...startOfPage('recognitionCases', page) });
    const order = ({ told: { id: key } }: ShownCase) => key;
    return {
      learnerId: id,
      asOf,
      ...keysetPage(
        'recognitionCases',
        told.map((one) => shownCase(one, at)),
        page,
        order,
      ),
    };
  }

  @FieldResolver(() => RecognitionOptionsResult, {
    description:
      'Which units of a credential could be recognised for this learner, on which evidence, by which route, who decides, and what is missing.',
  })
  recognitionOptions(
    @Root() { id }: StoredLearner,
    @Args(() => RecognitionOptionsArgs) { goal, ...asked }: RecognitionOptionsArgs,
    @Ctx() context: LearnersContext,
  ): Promise<RecognitionOptions | UnknownRecognitionGoal> {
    return answerOptions(id, { credential: keyOfId(goal, 'Credential', 'goal'), ...asked }, context);
  }
}
