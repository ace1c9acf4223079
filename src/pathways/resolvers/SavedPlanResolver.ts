import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { OptimalPathwayResult } from '../types/OptimalPathway.js';
import { PlanImpact } from '../types/PlanImpact.js';
import { PlanValidity } from '../types/PlanValidity.js';
import { SavedPlan } from '../types/SavedPlan.js';
import { PlanAnewArgs, PlanImpactArgs, PlanValidityArgs } from '../types/SavedPlanArgs.js';
import { answerPlanImpact } from './answerPlanImpact.js';
import { answerPlanQuestion } from './answerPlanQuestion.js';
import { answerPlanValidity } from './answerPlanValidity.js';
import { anewQuestionOf, keptPlanOf } from './keptPlanOf.js';
import type { PathwaysContext } from './PathwaysContext.js';

const KEPT = '@requires(fields: "document learner { id planningRecord }")';

@Resolver(() => SavedPlan)
export class SavedPlanResolver {
  @Directive(KEPT)
  @FieldResolver(() => PlanValidity, {
    nullable: true,
    description:
      'Whether it can still be followed, and what is known to become of it until a horizon. Null when plan or learner cannot be read.',
  })
  async validity(
    @Root() plan: SavedPlan,
    @Args(() => PlanValidityArgs) args: PlanValidityArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<PlanValidity | null> {
    const kept = keptPlanOf(plan, args, context);
    return kept && answerPlanValidity(kept, args, context);
  }

  @Directive(KEPT)
  @FieldResolver(() => OptimalPathwayResult, {
    nullable: true,
    description:
      'The best plan for the same question, from what the learner holds now and not before the day of `asOf`. Null when plan or learner cannot be read.',
  })
  async planAnew(
    @Root() plan: SavedPlan,
    @Args(() => PlanAnewArgs) args: PlanAnewArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof OptimalPathwayResult | null> {
    const kept = keptPlanOf(plan, args, context);
    if (!kept || !plan.learner) return null;
    return answerPlanQuestion(anewQuestionOf(kept, args, context), { ...context, learner: plan.learner.id });
  }

  @Directive(KEPT)
  @FieldResolver(() => PlanImpact, {
    nullable: true,
    description:
      'What a change of rules, versions or offers would do to it: broken, rescued, changed. Null when plan or learner cannot be read.',
  })
  async impact(
    @Root() plan: SavedPlan,
    @Args(() => PlanImpactArgs) args: PlanImpactArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<PlanImpact | null> {
    const kept = keptPlanOf(plan, args, context);
    return kept && answerPlanImpact(kept, args, context);
  }
}
