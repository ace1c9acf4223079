import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { toGlobalId } from '../../shared/graph/globalId.js';

/** Stub: another subgraph owns the type. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Credential', {
  simpleResolvers: true,
  description: 'A waardedocument: something that one can be awarded or bring.',
})
export class Credential {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  constructor(key: string) {
    this.id = toGlobalId('Credential', key);
  }
}
