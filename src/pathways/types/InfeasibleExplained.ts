import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import type { World } from '../../shared/pure/world.js';
import type { ChangeKind } from '../domain/repair/Change.js';
import type { RestrictionKind } from '../domain/repair/Restriction.js';
import { ChangeKindEnum } from './ChangeKindEnum.js';
import { Computed } from './Computed.js';
import { Credential } from './Credential.js';
import { OffersLeftOut, OptimalPathway, Plan, UnfinishedPathway } from './OptimalPathway.js';
import { Outcome } from './Outcome.js';
import { GoalAlreadyHeld, UnknownGoal } from './Pathways.js';
import { UnitOfCredential } from './UnitOfCredential.js';
import { RestrictionKindEnum } from './RestrictionKindEnum.js';
import { Rule } from './Rule.js';

@ObjectType('PlanRestriction', {
  simpleResolvers: true,
  description: 'Something of the question, of the person or of the law that a plan must keep to.',
})
export class PlanRestriction {
  @Field(() => RestrictionKindEnum, { description: 'What is to be kept to.' })
  readonly kind!: RestrictionKind;

  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  readonly text!: string;

  @Field(() => Credential, {
    nullable: true,
    description: 'For VIA: the credential. Null for other kinds, and when the catalogue does not answer.',
  })
  readonly credential!: Credential | null;
}

@ObjectType('PlanConflict', {
  simpleResolvers: true,
  description: 'Restrictions that together leave no plan, even where the question is asked without all others.',
})
class PlanConflict {
  @Field(() => [PlanRestriction], {
    description: 'The restrictions; empty where there is no plan even without any of them.',
  })
  readonly restrictions!: readonly PlanRestriction[];

  @Field(() => Boolean, {
    description:
      'Whether it is proved that there is a plan when any one of them is lifted besides all others. False only where the time was over before.',
  })
  readonly minimal!: boolean;
}

@ObjectType('PlanChange', { simpleResolvers: true, description: 'Something that is asked instead, or would be so.' })
export class PlanChange {
  @Field(() => ChangeKindEnum, { description: 'What is otherwise.' })
  readonly kind!: ChangeKind;

  @Field(() => String, {
    description: 'The same in words, in the language of the request; what is said of a person begins with "if".',
  })
  readonly text!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'How much more than was asked, in the unit of the kind. Null for kinds without an amount, and for no limit at all.',
  })
  readonly more!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day or the start date. Null for other kinds.' })
  readonly date!: string | null;

  @Field(() => [String], {
    description: 'Tracks, regions, languages, times of day or target groups that are added; else empty.',
  })
  readonly codes!: readonly string[];

  @Field(() => Credential, {
    nullable: true,
    description: 'For WITHOUT_VIA and PROOF: the credential. Null for others, and when the catalogue does not answer.',
  })
  readonly credential!: Credential | null;

  @Field(() => Outcome, {
    nullable: true,
    description: 'For PROOF: the outcome. Null where it is a credential, and for other kinds.',
  })
  readonly outcome!: Outcome | null;

  @Field(() => Rule, {
    nullable: true,
    description: 'For PROOF: the rule that asks for it. Null for others, and when the catalogue does not answer.',
  })
  readonly rule!: Rule | null;

  @Field(() => [UnitOfCredential], { description: 'For RECOGNITION: what is recognised; else empty.' })
  readonly units!: readonly UnitOfCredential[];
}

@ObjectType('PlanRepair', {
  simpleResolvers: true,
  description: 'A smallest change after which there is a plan: none of its parts can be left out.',
})
export class PlanRepair {
  @Field(() => Int, { description: 'Place among the repairs, from 1; single changes come first.' })
  readonly position!: number;

  @Field(() => [PlanChange], { description: 'What is changed together.' })
  readonly changes!: readonly PlanChange[];

  @Field(() => Boolean, {
    description:
      'Whether it is proved that of each amount a unit less is not enough. False only where the time was over.',
  })
  readonly least!: boolean;

  @Field(() => Boolean, { description: 'Whether it is proved that the changed question has no better plan.' })
  readonly proven!: boolean;

  @Field(() => Plan, {
    description:
      'The best plan then. A checker that shares no code with the planner has found nothing wrong. With a recognition among the changes it is as if that had been given on the start date, free of charge, and never settled.',
  })
  readonly plan!: Plan;
}

@ObjectType('InfeasibleExplained', {
  simpleResolvers: true,
  description: 'Why there is no plan, and what would help. Returned when it is proved that there is none.',
})
export class InfeasibleExplained extends Computed {
  @Field(() => String, { description: 'The gist in words, in the language of the request.' })
  readonly message!: string;

  @Field(() => WorldEnum, { description: 'The world whose offers were looked at.' })
  readonly world!: World;

  @Field(() => [OffersLeftOut], { description: 'Which offers of that world were left out beforehand.' })
  readonly leftOut!: readonly OffersLeftOut[];

  @Field(() => [PlanConflict], { description: 'What cannot go together, at most 25.' })
  readonly conflicts!: readonly PlanConflict[];

  @Field(() => Boolean, { description: 'Whether these are proved to be all.' })
  readonly conflictsComplete!: boolean;

  @Field(() => [PlanRepair], {
    description:
      'The smallest changes after which there is a plan, at most 50; empty where no change of these kinds helps.',
  })
  readonly repairs!: readonly PlanRepair[];

  @Field(() => Boolean, {
    description:
      'Whether these are proved to be all of the kinds that are looked for, as `docs/planner.md` lists them.',
  })
  readonly repairsComplete!: boolean;
}

export const ExplainInfeasibleResult = createUnionType({
  name: 'ExplainInfeasibleResult',
  description: 'Why there is no plan, or the plan that there is after all.',
  types: () => [InfeasibleExplained, OptimalPathway, UnfinishedPathway, GoalAlreadyHeld, UnknownGoal] as const,
});
