import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import { StudyLoad } from '../../shared/graph/StudyLoad.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { World } from '../../shared/pure/world.js';
import type { Objective } from '../domain/dated/PlanRequest.js';
import type { UnusableReason } from '../domain/dated/unusableBecause.js';
import type { Ranking } from '../domain/PlanningRequest.js';
import { Credential } from './Credential.js';
import { Computed } from './Computed.js';
import { ObjectiveEnum, PlanStatusEnum, RankingEnum, UnusableReasonEnum } from './enums.js';
import { GoalAlreadyHeld, UnknownGoal } from './Pathways.js';
import { PlanStep } from './PlanStep.js';

@ObjectType('PlanTotals', { simpleResolvers: true, description: 'What a plan comes to.' })
export class PlanTotals {
  @Field(() => DateScalar, { description: 'When its last step ends.' })
  readonly endDate!: string;

  @Field(() => Int, { description: 'Days from the start date until then.' })
  readonly days!: number;

  @Field(() => Int, { description: 'The same in weeks, rounded up.' })
  readonly weeks!: number;

  @Field(() => StudyLoad, { description: 'What is to do. In EC only where every step is hbo.' })
  readonly load!: StudyLoad;

  @Field(() => Boolean, { description: 'Whether every admission, track and validity on it holds for certain.' })
  readonly settled!: boolean;
}

@ObjectType('PlanAward', {
  simpleResolvers: true,
  description: 'A credential that is awarded by itself, once modules have settled all that it asks.',
})
class PlanAward {
  @Field(() => Credential, {
    nullable: true,
    description: 'The credential. Null only when the catalogue does not answer.',
  })
  readonly credential!: Credential;

  @Field(() => DateScalar, { description: 'The day from which it is held: the end of the last module that it needs.' })
  readonly date!: string;
}

@ObjectType('Plan', {
  simpleResolvers: true,
  description: 'Offers to join, each on a day: a dated way from what is held to the goal.',
})
export class Plan {
  @Field(() => [PlanStep], { description: 'Its steps in the order of their starts; they may run side by side.' })
  readonly steps!: readonly PlanStep[];

  @Field(() => [PlanAward], { description: 'What modules on it lead to; empty where there are none.' })
  readonly awards!: readonly PlanAward[];

  @Field(() => PlanTotals, {
    nullable: true,
    description:
      'What it comes to whatever is decided. Null where it is no plan then: without an exemption a step ends too late for the next one or beyond a limit.',
  })
  readonly guaranteed!: PlanTotals | null;

  @Field(() => PlanTotals, {
    nullable: true,
    description:
      'What the same offers come to if every possible exemption is granted. Null where they are no plan then.',
  })
  readonly ifGranted!: PlanTotals | null;

  @Field(() => Int, { nullable: true, description: 'The prices together, in cents. Null where one is not known.' })
  readonly costCents!: number | null;

  @Field(() => Int, { description: 'Days of steps whose offer is not known to take place in the home region.' })
  readonly awayDays!: number;

  @Field(() => BasisEnum, { description: 'The weakest basis of what it rests on.' })
  readonly basis!: Basis;

  @Field(() => String, {
    nullable: true,
    description:
      'The plan with its question, sealed: give it to `savePlan` exactly as it came. Opaque; a text that was changed is refused. Null for a plan for which something would have to be otherwise than it is.',
  })
  readonly document!: string | null;
}

@ObjectType('PlanObjectiveValue', {
  simpleResolvers: true,
  description: 'An objective, what the plan comes to in it, and what no plan is below.',
})
class PlanObjectiveValue {
  @Field(() => ObjectiveEnum, { description: 'The objective.' })
  readonly objective!: Objective;

  @Field(() => Int, { description: 'What the plan comes to, in the unit of the objective.' })
  readonly value!: number;

  @Field(() => Int, {
    description: 'No plan is below it in the first objective, nor in a further one where it equals in those before.',
  })
  readonly bound!: number;
}

@ObjectType('OffersLeftOut', {
  simpleResolvers: true,
  description: 'Offers that are in no plan, whatever they would lead to.',
})
export class OffersLeftOut {
  @Field(() => UnusableReasonEnum, { description: 'Why.' })
  readonly reason!: UnusableReason;

  @Field(() => Int, { description: 'How many; each counts for the first reason that applies.' })
  readonly count!: number;
}

@ObjectType('OptimalPathway', {
  simpleResolvers: true,
  description: 'The best plan on dated offers, with what is proved of it. Returned when there is a plan.',
})
export class OptimalPathway extends Computed {
  @Field(() => PlanStatusEnum, { description: 'What is proved.' })
  readonly status!: 'OPTIMAL' | 'FEASIBLE';

  @Field(() => [PlanObjectiveValue], { description: 'The objectives in their order.' })
  readonly objectives!: readonly PlanObjectiveValue[];

  @Field(() => RankingEnum, { description: 'Which load counts for the length of steps and for STUDY_LOAD.' })
  readonly countBy!: Ranking;

  @Field(() => WorldEnum, { description: 'The world whose offers it is made of; the two are never mixed.' })
  readonly world!: World;

  @Field(() => Plan, {
    description: 'The plan. A checker that shares no code with the planner has found nothing wrong.',
  })
  readonly plan!: Plan;

  @Field(() => [OffersLeftOut], { description: 'Which offers of that world were left out beforehand.' })
  readonly leftOut!: readonly OffersLeftOut[];
}

@ObjectType('InfeasiblePathway', {
  simpleResolvers: true,
  description: 'Returned when it is proved that no plan on the dated offers keeps to the request.',
})
export class InfeasiblePathway extends Computed {
  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  readonly message!: string;

  @Field(() => WorldEnum, { description: 'The world whose offers were looked at.' })
  readonly world!: World;

  @Field(() => [OffersLeftOut], { description: 'Which offers of that world were left out beforehand.' })
  readonly leftOut!: readonly OffersLeftOut[];
}

@ObjectType('UnfinishedPathway', {
  simpleResolvers: true,
  description: 'Returned when neither a plan nor a proof that there is none was found in time.',
})
export class UnfinishedPathway extends Computed {
  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  readonly message!: string;
}

export const OptimalPathwayResult = createUnionType({
  name: 'OptimalPathwayResult',
  description: 'The best plan, or why there is none.',
  types: () => [OptimalPathway, InfeasiblePathway, UnfinishedPathway, GoalAlreadyHeld, UnknownGoal] as const,
});
