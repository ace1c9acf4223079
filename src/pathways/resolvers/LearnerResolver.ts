import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { personAsOf, profileAsOf } from '../domain/profileAsOf.js';
import { AdmittingProgrammesArgs } from '../types/AdmittingProgrammesArgs.js';
import { Learner } from '../types/Learner.js';
import { ParetoPathwaysArgs } from '../types/ParetoPathwaysArgs.js';
import { PathwayAlternativesArgs } from '../types/PathwayAlternativesArgs.js';
import { ParetoPathwaysResult, PathwayAlternativesResult } from '../types/SeveralPathways.js';
import { OptimalPathwayResult } from '../types/OptimalPathway.js';
import { OptimalPathwayArgs } from '../types/OptimalPathwayArgs.js';
import { PathwaysArgs } from '../types/PathwaysArgs.js';
import { PathwaysResult } from '../types/Pathways.js';
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
    @Root() { id, planningRecord }: Learner,
    @Args(() => OptimalPathwayArgs) args: OptimalPathwayArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof OptimalPathwayResult | null> {
    if (!planningRecord) return null;
    const { profile, groups } = personAsOf(planningRecord, instantOf(args, context));
    return answerOptimalPathway(profile, groups, args, { ...context, learner: id });
  }

  @Directive('@requires(fields: "planningRecord")')
  @FieldResolver(() => ParetoPathwaysResult, {
    nullable: true,
    description:
      'The plans on dated offers that no other beats in two to four objectives, proved or as far as known in time, from what the learner holds. Null when the learner cannot be read.',
  })
  async paretoPathways(
    @Root() { id, planningRecord }: Learner,
    @Args(() => ParetoPathwaysArgs) args: ParetoPathwaysArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof ParetoPathwaysResult | null> {
    if (!planningRecord) return null;
    const { profile, groups } = personAsOf(planningRecord, instantOf(args, context));
    return answerParetoPathways(profile, groups, args, { ...context, learner: id });
  }

  @Directive('@requires(fields: "planningRecord")')
  @FieldResolver(() => PathwayAlternativesResult, {
    nullable: true,
    description:
      'The best plan on dated offers and the best ones that really differ from it, from what the learner holds. Null when the learner cannot be read.',
  })
  async pathwayAlternatives(
    @Root() { id, planningRecord }: Learner,
    @Args(() => PathwayAlternativesArgs) args: PathwayAlternativesArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof PathwayAlternativesResult | null> {
    if (!planningRecord) return null;
    const { profile, groups } = personAsOf(planningRecord, instantOf(args, context));
    return answerPathwayAlternatives(profile, groups, args, { ...context, learner: id });
  }

  @Directive('@requires(fields: "planningRecord")')
  @FieldResolver(() => ExplainInfeasibleResult, {
    nullable: true,
    description:
      'Why no plan on dated offers leads to the goal: what cannot go together, and the smallest changes after which there is a plan, each with its plan, from what the learner holds. Null when the learner cannot be read.',
  })
  async explainInfeasible(
    @Root() { id, planningRecord }: Learner,
    @Args(() => ManyQuestionsArgs) args: ManyQuestionsArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof ExplainInfeasibleResult | null> {
    if (!planningRecord) return null;
    const { profile, groups } = personAsOf(planningRecord, instantOf(args, context));
    return answerExplainInfeasible(profile, groups, args, { ...context, learner: id });
  }

  @Directive('@requires(fields: "planningRecord")')
  @FieldResolver(() => RecognitionValueResult, {
    nullable: true,
    description:
      'What recognitions would save on the best plan, alone and together, and which limit binds it, from what the learner holds. Null when the learner cannot be read.',
  })
  async recognitionValue(
    @Root() { id, planningRecord }: Learner,
    @Args(() => RecognitionValueArgs) args: RecognitionValueArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<typeof RecognitionValueResult | null> {
    if (!planningRecord) return null;
    const { profile, groups } = personAsOf(planningRecord, instantOf(args, context));
    return answerRecognitionValue(profile, groups, args, { ...context, learner: id });
  }

  @Directive('@requires(fields: "planningRecord")')
  @FieldResolver(() => WhatIf, {
    nullable: true,
    description:
      'The best plan on dated offers, the best one if something were otherwise, and how they differ, from what the learner holds. Null when the learner cannot be read.',
  })
  async whatIf(
    @Root() { id, planningRecord }: Learner,
    @Args(() => WhatIfArgs) args: WhatIfArgs,
    @Ctx() context: PathwaysContext,
  ): Promise<WhatIf | null> {
    if (!planningRecord) return null;
    const { profile, groups } = personAsOf(planningRecord, instantOf(args, context));
    return answerWhatIf(profile, groups, args, { ...context, learner: id });
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
