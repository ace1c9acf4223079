import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import type { World } from '../../shared/pure/world.js';
import type { Ranking } from '../domain/PlanningRequest.js';
import { Computed } from './Computed.js';
import { Credential } from './Credential.js';
import { RankingEnum, RefusalEnum } from './enums.js';
import { Pathway } from './Pathway.js';
import { RuleVerdict } from './RuleVerdict.js';
import { Rule } from './Rule.js';
import { Validity } from './Validity.js';

@ObjectType('Pathways', {
  simpleResolvers: true,
  description: 'The pathways to the goal. Returned when there is at least one.',
})
export class Pathways extends Computed {
  @Field(() => RankingEnum, { description: 'The order in which they stand.' })
  readonly rankBy!: Ranking;

  @Field(() => WorldEnum, { description: 'The world whose offers are shown; the two are never mixed.' })
  readonly world!: World;

  @Field(() => Boolean, {
    description:
      'Whether it is proved that no pathway with less load was missed. False only when the search was cut short.',
  })
  readonly proven!: boolean;

  @Field(() => [Pathway], { description: 'The pathways, the least load first; at most as many as were asked for.' })
  readonly pathways!: readonly Pathway[];
}

@ObjectType('GoalAlreadyHeld', {
  simpleResolvers: true,
  description: 'Returned when the goal is held on the start date: there is nothing to do.',
})
export class GoalAlreadyHeld extends Computed {
  @Field(() => RefusalEnum, { description: 'ALREADY_HELD.' })
  readonly code!: 'ALREADY_HELD';

  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  readonly message!: string;

  @Field(() => [Pathway], { description: 'Always empty.' })
  readonly pathways!: readonly Pathway[];
}

@ObjectType('Obstacle', {
  simpleResolvers: true,
  description: 'A credential on the way to the goal that cannot be started on the start date, or is not known to be.',
})
class Obstacle {
  @Field(() => Credential, {
    nullable: true,
    description: 'The credential. Null only when the catalogue does not answer.',
  })
  readonly credential!: Credential;

  @Field(() => [RuleVerdict], {
    description:
      'The rules of its admission and what they say; the leaves tell what fails and what would settle the unknown.',
  })
  readonly admission!: readonly RuleVerdict[];

  @Field(() => Validity, { description: 'Whether its dates allow it.' })
  readonly validity!: Validity;

  @Field(() => Int, {
    description: 'How many other credentials on the way meet the same rules in the same way; this one stands for them.',
  })
  readonly alike!: number;
}

@ObjectType('NoPathway', {
  simpleResolvers: true,
  description: 'Returned when no way leads from what is held to the goal.',
})
export class NoPathway extends Computed {
  @Field(() => RefusalEnum, { description: 'NO_PATHWAY.' })
  readonly code!: 'NO_PATHWAY';

  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  readonly message!: string;

  @Field(() => Boolean, { description: 'Whether it is proved that there is none.' })
  readonly proven!: boolean;

  @Field(() => [Obstacle], {
    description: 'What stands in the way: the goal first, then step by step what would help to start it; at most 10.',
  })
  readonly obstacles!: readonly Obstacle[];

  @Field(() => [Rule], {
    nullable: 'items',
    description: 'Rules that are worth knowing here but are never assumed, such as admission after an investigation.',
  })
  readonly information!: readonly Rule[];
}

@ObjectType('UnknownGoal', {
  simpleResolvers: true,
  description: 'Returned when no credential in these data is the goal or contains it.',
})
export class UnknownGoal {
  @Field(() => RefusalEnum, { description: 'UNKNOWN_GOAL.' })
  readonly code!: 'UNKNOWN_GOAL';

  @Field(() => String, { description: 'What is not known, in the language of the request.' })
  readonly message!: string;

  @Field(() => [String], { description: 'The codes that are not known.' })
  readonly codes!: readonly string[];
}

export const PathwaysResult = createUnionType({
  name: 'PathwaysResult',
  description: 'The pathways, or why there are none.',
  types: () => [Pathways, GoalAlreadyHeld, NoPathway, UnknownGoal] as const,
});
