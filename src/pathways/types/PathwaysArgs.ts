import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';
import type { Ranking } from '../domain/PlanningRequest.js';
import { RankingEnum } from './enums.js';

/** What is wanted: exactly one of the two. */
@InputType('GoalInput', {
  description:
    'What is wanted: exactly one of the two fields. An id is a global id, or the code, such as `crebo:25737`.',
})
export class GoalInput {
  @Field(() => ID, { nullable: true, description: 'A credential to be awarded.' })
  readonly credential?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Outcomes to be held, 1 to 50, such as `23299/B1-K1-W1`.' })
  readonly outcomes?: readonly string[] | null;
}

/** The arguments of every question for pathways. */
@ArgsType()
export class PathwaysArgs {
  @Field(() => GoalInput, { description: 'What is wanted.' })
  readonly goal!: GoalInput;

  @Field(() => Int, {
    description: 'How many pathways to give at most, 1 to 100; anything else is refused as PAGE_SIZE.',
  })
  readonly first!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which the first step may start; as standard the day of the request. From 1900 to 2200, else BAD_INPUT.',
  })
  readonly startDate?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Answer by what was on record at this instant: rules, offers and what is held; as standard now.',
  })
  readonly asOf?: Date | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Credentials that every pathway must contain, at most 10: global ids or codes.',
  })
  readonly via?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The region whose offers are shown, as global id or code, such as `AMR20`; as standard the home region, else everywhere.',
  })
  readonly region?: string | null;

  @Field(() => RankingEnum, { defaultValue: 'GUARANTEED', description: 'The order.' })
  readonly rankBy!: Ranking;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Leave out pathways on which an admission or validity is unknown.',
  })
  readonly onlySettled!: boolean;
}
