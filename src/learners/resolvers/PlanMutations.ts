import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import type { LearnersContext } from '../data/LearnersContext.js';
import { AcceptPlanArgs, ReleaseSeatsArgs, ReserveSeatsArgs, SavePlanArgs } from '../types/PlanMutationArgs.js';
import { AcceptPlanPayload, ReleaseSeatsPayload, ReserveSeatsPayload, SavePlanPayload } from '../types/PlanPayloads.js';
import { acceptPlan } from './acceptPlan.js';
import { releaseSeats } from './releaseSeats.js';
import { reserveSeats } from './reserveSeats.js';
import { savePlan } from './savePlan.js';

@Resolver()
export class PlanMutations {
  @Mutation(() => SavePlanPayload, {
    nullable: true,
    description: 'Keeps a plan that the planner made for a learner. Null only with an error.',
  })
  savePlan(@Args(() => SavePlanArgs) args: SavePlanArgs, @Ctx() context: LearnersContext): Promise<SavePlanPayload> {
    return savePlan(args, context);
  }

  @Mutation(() => AcceptPlanPayload, {
    nullable: true,
    description:
      'Records what a party says of a saved plan, in the place of what it said before of the same revision. Null only with an error.',
  })
  acceptPlan(
    @Args(() => AcceptPlanArgs) args: AcceptPlanArgs,
    @Ctx() context: LearnersContext,
  ): Promise<AcceptPlanPayload> {
    return acceptPlan(args, context);
  }

  @Mutation(() => ReserveSeatsPayload, {
    nullable: true,
    description:
      'Reserves a seat for each step of a saved plan that has an offer, all of them or none: not for a plan that a party objects to, nor on an offer on which another plan of the learner holds one. They are held here, not at the provider, and are free again by themselves after a time. Null only with an error.',
  })
  reserveSeats(
    @Args(() => ReserveSeatsArgs) args: ReserveSeatsArgs,
    @Ctx() context: LearnersContext,
  ): Promise<ReserveSeatsPayload> {
    return reserveSeats(args, context);
  }

  @Mutation(() => ReleaseSeatsPayload, {
    nullable: true,
    description: 'Lets the seats go that are held for a saved plan. Null only with an error.',
  })
  releaseSeats(
    @Args(() => ReleaseSeatsArgs) args: ReleaseSeatsArgs,
    @Ctx() context: LearnersContext,
  ): Promise<ReleaseSeatsPayload> {
    return releaseSeats(args, context);
  }
}
