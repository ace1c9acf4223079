import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Page } from '../../shared/graph/Page.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { paginate } from '../../shared/graph/paginate.js';
import { PathwayStep } from '../types/PathwayStep.js';
import type { PathwayStepPart } from '../types/PathwayStepPart.js';
import { PathwayStepPartConnection } from '../types/PathwayStepPartConnection.js';
import { stepPartOrder } from './stepPartOrder.js';

@Resolver(() => PathwayStep)
export class PathwayStepResolver {
  @FieldResolver(() => PathwayStepPartConnection, {
    description:
      'The parts that the step adds, in the order of the credential; also those that are done or may be exempted.',
  })
  parts(@Root() { parts }: PathwayStep, @Args(() => PageArgs) page: PageArgs): Page<PathwayStepPart> {
    return paginate(parts, stepPartOrder, page);
  }
}
