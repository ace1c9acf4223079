import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { toGlobalId } from '../../shared/graph/globalId.js';

/** Stub: another subgraph owns the type. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Outcome', {
  simpleResolvers: true,
  description: 'A leeruitkomst: the smallest thing that can be recognised.',
})
export class Outcome {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  constructor(key: string) {
    this.id = toGlobalId('Outcome', key);
  }
}
