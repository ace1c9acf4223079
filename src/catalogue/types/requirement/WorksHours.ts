import { Field, Float, ObjectType } from 'type-graphql';
import { Described } from './Described.js';

/** Works at least so many hours. */
@ObjectType('WorksHours', {
  implements: Described,
  simpleResolvers: true,
  description: 'Works at least so many hours.',
})
export class WorksHours extends Described {
  @Field(() => Float, { description: 'Hours a week.' })
  readonly hoursPerWeek!: number;
}
