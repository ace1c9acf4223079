import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('MonthsRange', { simpleResolvers: true, description: 'From the shortest to the longest duration.' })
export class MonthsRange {
  @Field(() => Int, { description: 'The shortest, in months.' })
  readonly least!: number;

  @Field(() => Int, { description: 'The longest, in months.' })
  readonly most!: number;
}
