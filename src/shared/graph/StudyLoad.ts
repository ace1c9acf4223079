import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';

/** An amount of study. */
@Directive('@shareable')
@ObjectType('StudyLoad', { simpleResolvers: true, description: 'An amount of study.' })
export class StudyLoad {
  @Field(() => Int, { description: 'In SBU: hours of study (studiebelastingsuren).' })
  readonly sbu!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'In EC (European credits); only for hbo, null for everything else.',
  })
  readonly ec!: number | null;
}
