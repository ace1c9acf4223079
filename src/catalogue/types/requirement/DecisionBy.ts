import { Field, ObjectType } from 'type-graphql';
import { DeciderEnum } from '../../../shared/graph/enums/DeciderEnum.js';
import type { Decider } from '../../../shared/pure/requirement.js';
import { Described } from './Described.js';

/** Someone decides so; what will be decided is not known before. */
@ObjectType('DecisionBy', {
  implements: Described,
  simpleResolvers: true,
  description: 'Someone decides so; what will be decided is not known before.',
})
export class DecisionBy extends Described {
  @Field(() => DeciderEnum, { description: 'Who decides.' })
  readonly by!: Decider;

  @Field(() => String, { description: 'What is decided, in the language of the request.' })
  readonly about!: string;
}
