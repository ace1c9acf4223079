import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { toGlobalId } from '../../shared/graph/globalId.js';

/** Stub: another subgraph owns the type. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Rule', { simpleResolvers: true, description: 'A rule of law or practice, stored as data.' })
export class Rule {
  @Field(() => ID, { description: 'Global id.' })
  readonly id: string;

  constructor(key: string) {
    this.id = toGlobalId('Rule', key);
  }
}
