import { dutchDay } from '../../shared/pure/dutchDay.js';
import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { profileAsOf, targetGroupsAsOf } from '../domain/profileAsOf.js';
import { AdmittingProgrammesArgs } from '../types/AdmittingProgrammesArgs.js';
import { Learner } from '../types/Learner.js';
import { OptimalPathwayResult } from '../types/OptimalPathway.js';
import { OptimalPathwayArgs } from '../types/OptimalPathwayArgs.js';
import { PathwaysArgs } from '../types/PathwaysArgs.js';
import { PathwaysResult } from '../types/Pathways.js';
import { ProgrammeAdmissionConnection } from '../types/ProgrammeAdmissionConnection.js';
import { answerAdmittingProgrammes } from './answerAdmittingProgrammes.js';
import { answerOptimalPathway } from './answerOptimalPathway.js';
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
    return answerPathways(profileAsOf(planningRecord, instantOf(args, context).toISOString()), args, context);
  }

  @Directive('@requires(fields: "planningRecord")')
  @FieldResolver(() => OptimalPathwayResult, {
    nullable: true,
    description:
      'The best plan on dated offers to the goal, proved or with a bound, from what the learner holds. Null when the learner cannot be read.',
  })
  async optimalPathway(
    @Root() { planningRecord }: Learner,
    @Args(() => OptimalPathwayArgs) args: OptimalPathwayArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof OptimalPathwayResult | null> {
    if (!planningRecord) return null;
    const instant = instantOf(args, context);
    const profile = profileAsOf(planningRecord, instant.toISOString());
    const groups = targetGroupsAsOf(planningRecord, instant.toISOString(), dutchDay(instant));
    return answerOptimalPathway(profile, groups, args, context);
  }

  @Directive('@requires(fields: "planningRecord")')
  @FieldResolver(() => ProgrammeAdmissionConnection, {
    nullable: true,
    description:
      'The programmes that admit somebody, or of which it is not known: by the same rules as the first step of a pathway. What is held already is left out. Null when the learner cannot be read.',
  })
  async admittingProgrammes(
    @Root() { planningRecord }: Learner,
    @Args(() => AdmittingProgrammesArgs) args: AdmittingProgrammesArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<ProgrammeAdmissionConnection | null> {
    if (!planningRecord) return null;
    const profile = profileAsOf(planningRecord, instantOf(args, context).toISOString());
    return inTurn(context, () => answerAdmittingProgrammes(profile, args, context));
  }
}
