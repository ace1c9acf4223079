import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { AdmittingProgrammesArgs } from '../types/AdmittingProgrammesArgs.js';
import { ParetoPathwaysArgs } from '../types/ParetoPathwaysArgs.js';
import { PathwayAlternativesArgs } from '../types/PathwayAlternativesArgs.js';
import { ParetoPathwaysResult, PathwayAlternativesResult } from '../types/SeveralPathways.js';
import { OptimalPathwayResult } from '../types/OptimalPathway.js';
import { OptimalPathwayArgs } from '../types/OptimalPathwayArgs.js';
import { PathwaysArgs } from '../types/PathwaysArgs.js';
import { PathwaysResult } from '../types/Pathways.js';
import { ProfileInput } from '../types/ProfileInput.js';
import { ProgrammeAdmissionConnection } from '../types/ProgrammeAdmissionConnection.js';
import { answerAdmittingProgrammes } from './answerAdmittingProgrammes.js';
import { answerOptimalPathway } from './answerOptimalPathway.js';
import { answerPathways } from './answerPathways.js';
import { answerParetoPathways } from './answerParetoPathways.js';
import { answerPathwayAlternatives } from './answerPathwayAlternatives.js';
import { ExplainInfeasibleResult } from '../types/InfeasibleExplained.js';
import { ManyQuestionsArgs } from '../types/ManyQuestionsArgs.js';
import { RecognitionValueResult } from '../types/RecognitionValue.js';
import { RecognitionValueArgs } from '../types/RecognitionValueArgs.js';
import { WhatIf } from '../types/WhatIf.js';
import { WhatIfArgs } from '../types/WhatIfArgs.js';
import { answerExplainInfeasible } from './answerExplainInfeasible.js';
import { answerRecognitionValue } from './answerRecognitionValue.js';
import { answerWhatIf } from './answerWhatIf.js';
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
  async pathways(
    @Arg('profile', () => ProfileInput, { description: 'Who asks, as far as it matters.' }) profile: ProfileInput,
    @Args(() => PathwaysArgs) args: PathwaysArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof PathwaysResult> {
    return answerPathways(profileOf(profile, startDateOf(args, context), context.snapshot), args, context);
  }

  @Query(() => OptimalPathwayResult, {
    nullable: true,
    description:
      'The best plan on dated offers to the goal, proved or with a bound, for somebody without an account. Null only when the planner does not answer.',
  })
  async optimalPathway(
    @Arg('profile', () => ProfileInput, { description: 'Who asks, as far as it matters.' }) profile: ProfileInput,
    @Args(() => OptimalPathwayArgs) args: OptimalPathwayArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof OptimalPathwayResult> {
    const person = profileOf(profile, startDateOf(args, context), context.snapshot);
    return answerOptimalPathway(person, profile.targetGroups ?? null, args, context);
  }

  @Query(() => ParetoPathwaysResult, {
    nullable: true,
    description:
      'The plans on dated offers that no other beats in two to four objectives, proved or as far as known in time, for somebody without an account. Null only when the planner does not answer.',
  })
  async paretoPathways(
    @Arg('profile', () => ProfileInput, { description: 'Who asks, as far as it matters.' }) profile: ProfileInput,
    @Args(() => ParetoPathwaysArgs) args: ParetoPathwaysArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof ParetoPathwaysResult> {
    const person = profileOf(profile, startDateOf(args, context), context.snapshot);
    return answerParetoPathways(person, profile.targetGroups ?? null, args, context);
  }

  @Query(() => PathwayAlternativesResult, {
    nullable: true,
    description:
      'The best plan on dated offers and the best ones that really differ from it, for somebody without an account. Null only when the planner does not answer.',
  })
  async pathwayAlternatives(
    @Arg('profile', () => ProfileInput, { description: 'Who asks, as far as it matters.' }) profile: ProfileInput,
    @Args(() => PathwayAlternativesArgs) args: PathwayAlternativesArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof PathwayAlternativesResult> {
    const person = profileOf(profile, startDateOf(args, context), context.snapshot);
    return answerPathwayAlternatives(person, profile.targetGroups ?? null, args, context);
  }

  @Query(() => ExplainInfeasibleResult, {
    nullable: true,
    description:
      'Why no plan on dated offers leads to the goal: what cannot go together, and the smallest changes after which there is a plan, each with its plan, for somebody without an account. Null only when the planner does not answer.',
  })
  async explainInfeasible(
    @Arg('profile', () => ProfileInput, { description: 'Who asks, as far as it matters.' }) profile: ProfileInput,
    @Args(() => ManyQuestionsArgs) args: ManyQuestionsArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof ExplainInfeasibleResult> {
    const person = profileOf(profile, startDateOf(args, context), context.snapshot);
    return answerExplainInfeasible(person, profile.targetGroups ?? null, args, context);
  }

  @Query(() => RecognitionValueResult, {
    nullable: true,
    description:
      'What recognitions would save on the best plan, alone and together, and which limit binds it, for somebody without an account. Null only when the planner does not answer.',
  })
  async recognitionValue(
    @Arg('profile', () => ProfileInput, { description: 'Who asks, as far as it matters.' }) profile: ProfileInput,
    @Args(() => RecognitionValueArgs) args: RecognitionValueArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof RecognitionValueResult> {
    const person = profileOf(profile, startDateOf(args, context), context.snapshot);
    return answerRecognitionValue(person, profile.targetGroups ?? null, args, context);
  }

  @Query(() => WhatIf, {
    nullable: true,
    description:
      'The best plan on dated offers, the best one if something were otherwise, and how they differ, for somebody without an account. Null only when the planner does not answer.',
  })
  async whatIf(
    @Arg('profile', () => ProfileInput, { description: 'Who asks, as far as it matters.' }) profile: ProfileInput,
    @Args(() => WhatIfArgs) args: WhatIfArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<WhatIf> {
    const person = profileOf(profile, startDateOf(args, context), context.snapshot);
    return answerWhatIf(person, profile.targetGroups ?? null, args, context);
  }

  @Query(() => ProgrammeAdmissionConnection, {
    nullable: true,
    description:
      'The programmes that admit somebody, or of which it is not known: by the same rules as the first step of a pathway. What is held already is left out. For somebody without an account. Null only when the planner does not answer.',
  })
  admittingProgrammes(
    @Arg('profile', () => ProfileInput, { description: 'Who asks, as far as it matters.' }) profile: ProfileInput,
    @Args(() => AdmittingProgrammesArgs) args: AdmittingProgrammesArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<ProgrammeAdmissionConnection> {
    return inTurn(context, () =>
      answerAdmittingProgrammes(profileOf(profile, startDateOf(args, context), context.snapshot), args, context),
    );
  }
}
