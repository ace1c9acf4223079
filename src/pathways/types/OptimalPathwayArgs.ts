import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';
import { TimeOfDayEnum } from '../../shared/graph/enums/TimeOfDayEnum.js';
import { TrackEnum } from '../../shared/graph/enums/TrackEnum.js';
import type { Track } from '../../shared/pure/credentialKind.js';
import type { TimeOfDay } from '../../shared/pure/timeOfDay.js';
import type { Objective } from '../domain/dated/PlanRequest.js';
import type { Ranking } from '../domain/PlanningRequest.js';
import { ObjectiveEnum, RankingEnum } from './enums.js';
import { GoalInput } from './PathwaysArgs.js';

/** What a plan must keep to. */
@InputType('PlanLimitsInput', {
  description:
    'What a plan must keep to; what is left out is no limit. An offer that does not tell enough about a limit does not keep it.',
})
export class PlanLimitsInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Hours a week for lessons and practice, all steps together, 1 to 168.',
  })
  readonly hoursPerWeek?: number | null;

  @Field(() => Int, { nullable: true, description: 'Cents for all steps together, 0 or more.' })
  readonly budgetCents?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which a step may end.' })
  readonly latestFinish?: string | null;

  @Field(() => [TrackEnum], { nullable: true, description: 'Only these tracks.' })
  readonly tracks?: readonly Track[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only offers in one of these regions, 1 to 50, as global ids or codes; a province takes in its regions.',
  })
  readonly regions?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Only offers in one of these languages, 1 to 10, as BCP 47 tags such as `nl`, in capitals or not. A region in a tag does not count: `nl-NL` is `nl`.',
  })
  readonly languages?: readonly string[] | null;

  @Field(() => [TimeOfDayEnum], {
    nullable: true,
    description: 'When one can, 1 to 3: only offers that need no other times of day.',
  })
  readonly timesOfDay?: readonly TimeOfDay[] | null;
}

/** The arguments of every question for the best plan. */
@ArgsType()
export class OptimalPathwayArgs {
  @Field(() => GoalInput, { description: 'What is wanted.' })
  readonly goal!: GoalInput;

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
    description: 'Credentials that the plan must contain, at most 10: global ids or codes.',
  })
  readonly via?: readonly string[] | null;

  @Field(() => [ObjectiveEnum], {
    defaultValue: ['FINISH'],
    description: 'What the plan has least of, 1 to 5 different ones: the first decides, each further one among equals.',
  })
  readonly objectives!: readonly Objective[];

  @Field(() => RankingEnum, {
    defaultValue: 'GUARANTEED',
    description: 'Whether steps are as long as they are for certain, or as they are if every exemption is granted.',
  })
  readonly countBy!: Ranking;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only plans on which every admission and validity holds for certain.',
  })
  readonly onlySettled!: boolean;

  @Field(() => Int, {
    defaultValue: 1000,
    description:
      'Milliseconds from the arrival of the question after which it is answered by what is known then, 10 to 5000.',
  })
  readonly timeLimitMs!: number;

  @Field(() => PlanLimitsInput, { nullable: true, description: 'What the plan must keep to.' })
  readonly limits?: PlanLimitsInput | null;
}
