import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Stub of what the network owns. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Region', { simpleResolvers: true, description: 'A region. Regions of different kinds overlap.' })
export class Region {
  @Field(() => ID, { description: 'Opaque, url-safe and the same for ever. Give it back exactly as it came.' })
  readonly id!: string;
}
