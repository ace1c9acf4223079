import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { profileAsOf } from '../domain/profileAsOf.js';
import { Learner } from '../types/Learner.js';
import { PathwaysArgs } from '../types/PathwaysArgs.js';
import { PathwaysResult } from '../types/Pathways.js';
import { answerPathways } from './answerPathways.js';
import { instantOf } from './planningRequestOf.js';
import { inTurn } from './inTurn.js';
import type { PathwaysContext } from './PathwaysContext.js';

@Resolver(() => Learner)
export class LearnerResolver {
  @Directive('@requires(fields: "planningRecord")')
  @FieldResolver(() => PathwaysResult, {
    nullable: true,
    description:
      'The ways to the goal by the least study load that is still to do, from what the learner holds. Null when the learner cannot be read.',
  })
  async pathways(
    @Root() learner: Learner,
    @Args(() => PathwaysArgs) args: PathwaysArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof PathwaysResult | null> {
    const { planningRecord } = learner;
    if (!planningRecord) return null;
    return inTurn(context, () =>
      answerPathways(profileAsOf(planningRecord, instantOf(args, context).toISOString()), args, context),
    );
  }
}
