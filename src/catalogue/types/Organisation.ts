import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Stub of what the network owns. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Organisation', { simpleResolvers: true, description: 'An institution or company.' })
export class Organisation {
  @Field(() => ID, { description: 'Opaque, url-safe and the same for ever. Give it back exactly as it came.' })
  readonly id!: string;
}
