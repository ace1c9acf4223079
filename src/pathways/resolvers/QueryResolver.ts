import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { PathwaysArgs } from '../types/PathwaysArgs.js';
import { PathwaysResult } from '../types/Pathways.js';
import { ProfileInput } from '../types/ProfileInput.js';
import { answerPathways } from './answerPathways.js';
import { inTurn } from './inTurn.js';
import type { PathwaysContext } from './PathwaysContext.js';
import { startDateOf } from './planningRequestOf.js';
import { profileOf } from './profileOf.js';

@Resolver()
export class QueryResolver {
  @Query(() => PathwaysResult, {
    nullable: true,
    description:
      'The ways to the goal by the least study load that is still to do, for somebody without an account. Null only when the planner does not answer.',
  })
  pathways(
    @Arg('profile', () => ProfileInput, { description: 'Who asks, as far as it matters.' }) profile: ProfileInput,
    @Args(() => PathwaysArgs) args: PathwaysArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof PathwaysResult> {
    return inTurn(context, () =>
      answerPathways(profileOf(profile, startDateOf(args, context), context.snapshot), args, context),
    );
  }
}
