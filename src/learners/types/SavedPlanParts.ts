import { Field, ObjectType } from 'type-graphql';
import type { PlanParty } from '../../shared/pure/planParty.js';
import { Credential } from './Credential.js';
import { Organisation } from './Organisation.js';
import { Outcome } from './Outcome.js';
import { PlanPartyEnum } from './planEnums.js';

@ObjectType('SavedPlanGoal', {
  simpleResolvers: true,
  description: 'What a saved plan leads to: a credential, or outcomes.',
})
export class SavedPlanGoal {
  @Field(() => Credential, {
    nullable: true,
    description: 'The credential to be awarded; null where outcomes are wanted.',
  })
  readonly credential!: Credential | null;

  @Field(() => [Outcome], {
    nullable: 'items',
    description: 'The outcomes to be held; empty where a credential is wanted.',
  })
  readonly outcomes!: readonly Outcome[];
}

@ObjectType('PlanPartyToAccept', {
  simpleResolvers: true,
  description: 'A party whose acceptance a plan waits for.',
})
export class PlanPartyToAccept {
  @Field(() => PlanPartyEnum, { description: 'Who.' })
  readonly party!: PlanParty;

  @Field(() => Organisation, { nullable: true, description: 'Which organisation; null where it may be any, or none.' })
  readonly organisation!: Organisation | null;
}
