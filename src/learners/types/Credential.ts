import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Stub: another subgraph owns the type. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Credential', {
  simpleResolvers: true,
  description: 'A waardedocument: something that one can be awarded or bring.',
})
export class Credential {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;
}
