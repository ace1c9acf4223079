import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Directive, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { TargetGroupEnum } from '../../shared/graph/enums/TargetGroupEnum.js';
import { toGlobalId } from '../../shared/graph/globalId.js';
import { dutchDay } from '../../shared/pure/dutchDay.js';
import type { TargetGroup } from '../../shared/pure/holding.js';
import type { PlanningRecord } from '../../shared/pure/planningProfile.js';
import type { LearnersContext } from '../data/LearnersContext.js';
import type { StoredExperience, StoredJourney, StoredLearner, StoredPlan, UsualHolding } from '../data/personalSql.js';
import { EVER } from '../data/wasRecorded.js';
import { openTargetGroups } from '../../shared/pure/openTargetGroups.js';
import { planningRecordOf } from '../domain/planningRecordOf.js';
import { asksUsualHoldings } from '../types/asksUsualHoldings.js';
import { ExperienceConnection } from '../types/ExperienceConnection.js';
import { HoldingConnection } from '../types/HoldingConnection.js';
import { JourneyConnection } from '../types/JourneyConnection.js';
import { type KeysetPage, keysetPage } from '../types/keysetPage.js';
import { Learner } from '../types/Learner.js';
import { PlanningRecordScalar } from '../../shared/graph/PlanningRecordScalar.js';
import { Region } from '../types/Region.js';
import type { PersonalList } from '../types/PersonalList.js';
import { RecordedPageArgs } from '../types/RecordedPageArgs.js';
import { SavedPlanConnection } from '../types/SavedPlanConnection.js';
import { showHolding } from '../types/showHolding.js';
import { startOfPage } from '../types/startOfPage.js';
import { spellKey, startOfSpells } from '../types/startOfSpells.js';
import { stubOf } from '../types/stubOf.js';

@Resolver(() => Learner)
export class LearnerResolver {
  @FieldResolver(() => ID)
  id(@Root() { id }: StoredLearner): string {
    return toGlobalId('Learner', id);
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: 'The region in which he or she learns; null is unknown.',
  })
  region(@Root() { regionKey }: StoredLearner): Region | null {
    return stubOf('Region', regionKey);
  }

  @FieldResolver(() => JourneyConnection, { description: 'The journeys (trajecten), the oldest first.' })
  async journeys(
    @Root() { id }: StoredLearner,
    @Args(() => RecordedPageArgs) page: RecordedPageArgs,
    @Ctx() { people, now }: LearnersContext,
  ): Promise<PersonalList & KeysetPage<StoredJourney>> {
    const asOf = (page.asOf ?? now).toISOString();
    const rows = await people.journeyPage(id, { asOf, ...startOfSpells('journeys', page) });
    return { learnerId: id, asOf, ...keysetPage('journeys', rows, page, spellKey) };
  }

  @FieldResolver(() => ExperienceConnection, { description: 'The work done, the oldest first.' })
  async experiences(
    @Root() { id }: StoredLearner,
    @Args(() => RecordedPageArgs) page: RecordedPageArgs,
    @Ctx() { people, now }: LearnersContext,
  ): Promise<PersonalList & KeysetPage<StoredExperience>> {
    const asOf = (page.asOf ?? now).toISOString();
    const rows = await people.experiencePage(id, { asOf, ...startOfSpells('experiences', page) });
    return { learnerId: id, asOf, ...keysetPage('experiences', rows, page, spellKey) };
  }

  @FieldResolver(() => HoldingConnection, { description: 'What he or she has, in the order in which it was recorded.' })
  async holdings(
    @Root() { id }: StoredLearner,
    @Args(() => RecordedPageArgs) page: RecordedPageArgs,
    @Ctx() { people, now }: LearnersContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonalList & KeysetPage<UsualHolding>> {
    const asOf = (page.asOf ?? now).toISOString();
    const isWhole = !asksUsualHoldings(info);
    const rows = await people.holdingPage(id, { asOf, isWhole, ...startOfPage('holdings', page) });
    return { learnerId: id, asOf, ...keysetPage('holdings', rows.map(showHolding), page) };
  }

  @FieldResolver(() => SavedPlanConnection, {
    description: 'The plans that are kept for him or her, in the order in which they were saved.',
  })
  async savedPlans(
    @Root() { id }: StoredLearner,
    @Args(() => RecordedPageArgs) page: RecordedPageArgs,
    @Ctx() { people, now }: LearnersContext,
  ): Promise<PersonalList & KeysetPage<StoredPlan>> {
    const asOf = (page.asOf ?? now).toISOString();
    const rows = await people.planPage(id, { asOf, ...startOfPage('savedPlans', page) });
    return { learnerId: id, asOf, ...keysetPage('savedPlans', rows, page) };
  }

  @FieldResolver(() => [TargetGroupEnum], {
    description: 'The target groups of the journeys that are open on the day of the request.',
  })
  async targetGroups(@Root() { id }: StoredLearner, @Ctx() { people, now }: LearnersContext): Promise<TargetGroup[]> {
    return openTargetGroups(await people.journeys(id, now.toISOString()), dutchDay(now));
  }

  @Directive('@inaccessible')
  @FieldResolver(() => PlanningRecordScalar, {
    nullable: true,
    description: 'What the planner gets to know. No client sees it.',
  })
  async planningRecord(@Root() learner: StoredLearner, @Ctx() { people }: LearnersContext): Promise<PlanningRecord> {
    const [holdings, experiences, journeys] = await Promise.all([
      people.allHoldings(learner.id, EVER),
      people.experiences(learner.id, EVER),
      people.journeys(learner.id, EVER),
    ]);
    return planningRecordOf(learner, holdings, experiences, journeys);
  }
}
