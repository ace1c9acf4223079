import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('PlanSavings', {
  simpleResolvers: true,
  description: 'What the best plan of a changed question takes less than that of the question; below 0 where more.',
})
export class PlanSavings {
  @Field(() => Int, {
    nullable: true,
    description:
      'Days by which its last step ends earlier. Null where it starts on another day and a goal that is held has no end.',
  })
  readonly days!: number | null;

  @Field(() => Int, { description: 'Study load in SBU, the one that counts by `countBy`.' })
  readonly sbu!: number;

  @Field(() => Int, { nullable: true, description: 'Cents. Null where a price on one of the plans is not known.' })
  readonly cents!: number | null;

  @Field(() => Int, { description: 'Days of steps whose offer is not known to take place in the home region.' })
  readonly awayDays!: number;
}
