import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What the network owns, with what the catalogue adds to it. */
@Directive('@key(fields: "id")')
@ObjectType('Organisation', { simpleResolvers: true, description: 'An institution or company.' })
export class Organisation {
  @Field(() => ID, { description: 'Opaque, url-safe and the same for ever. Give it back exactly as it came.' })
  readonly id!: string;
}
