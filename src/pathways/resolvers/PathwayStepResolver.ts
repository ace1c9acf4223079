import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ListOrder, Page } from '../../shared/graph/Page.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import { paginate } from '../../shared/graph/paginate.js';
import { PathwayStep } from '../types/PathwayStep.js';
import type { PathwayStepPart } from '../types/PathwayStepPart.js';
import { PathwayStepPartConnection } from '../types/PathwayStepPartConnection.js';

/** Positions are written so wide that their order as texts is that of the numbers. */
const stepPartOrder: ListOrder<PathwayStepPart> = {
  name: 'PathwayStepPart',
  keyOf: ({ position }) => String(position).padStart(9, '0'),
};

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
