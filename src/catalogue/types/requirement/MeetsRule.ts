import { Field, ObjectType } from 'type-graphql';
import { Described } from './Described.js';

/** Meets the requirement of another rule. */
@ObjectType('MeetsRule', {
  implements: Described,
  simpleResolvers: true,
  description: 'Meets the requirement of another rule.',
})
export class MeetsRule extends Described {
  @Field(() => String, { description: 'Code of the rule.' })
  readonly ruleCode!: string;
}
