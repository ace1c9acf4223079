import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Stub: another subgraph owns the type. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Rule', { simpleResolvers: true, description: 'A rule of law or practice, stored as data.' })
export class Rule {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;
}
