import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { toGlobalId } from '../../shared/graph/globalId.js';

/** Stub: another subgraph owns the type. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Organisation', { simpleResolvers: true, description: 'An institution or company.' })
export class Organisation {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  constructor(key: string) {
    this.id = toGlobalId('Organisation', key);
  }
}
