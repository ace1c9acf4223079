import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Stub: another subgraph owns the type. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Offer', { simpleResolvers: true, description: 'An aanbod: a credential at a provider along a track.' })
export class Offer {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;
}
