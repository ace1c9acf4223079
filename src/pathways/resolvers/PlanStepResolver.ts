import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Page } from '../../shared/graph/Page.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { paginate } from '../../shared/graph/paginate.js';
import type { PathwayStepPart } from '../types/PathwayStepPart.js';
import { PathwayStepPartConnection } from '../types/PathwayStepPartConnection.js';
import { PlanStep } from '../types/PlanStep.js';
import { StepExplanation } from '../types/StepExplanation.js';
import { StepExplanationArgs } from '../types/StepExplanationArgs.js';
import { explainPlanStep } from './explainPlanStep.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { stepPartOrder } from './stepPartOrder.js';

@Resolver(() => PlanStep)
export class PlanStepResolver {
  @FieldResolver(() => PathwayStepPartConnection, {
    description:
      'The parts that the step adds, in the order of the credential; also those that are done or may be exempted.',
  })
  parts(@Root() { parts }: PlanStep, @Args(() => PageArgs) page: PageArgs): Page<PathwayStepPart> {
    return paginate(parts, stepPartOrder, page);
  }

  @FieldResolver(() => StepExplanation, {
    nullable: true,
    description:
      'Why the step is in the plan, what fails without it and what could take its place; looked for when it is asked. Null only with an error: TOO_COSTLY after 20 explanations in a request, TIMEOUT where its time was over before its reasons were known.',
  })
  explanation(
    @Root() { of, position }: PlanStep,
    @Args(() => StepExplanationArgs) args: StepExplanationArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<StepExplanation> {
    return explainPlanStep(of, position, args, context);
  }
}
