import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Page } from '../../shared/graph/Page.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { paginate } from '../../shared/graph/paginate.js';
import type { PathwayStepPart } from '../types/PathwayStepPart.js';
import { PathwayStepPartConnection } from '../types/PathwayStepPartConnection.js';
import { PlanStep } from '../types/PlanStep.js';
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
}
