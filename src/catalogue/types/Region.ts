import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** What the network owns, with what the catalogue adds to it. */
@Directive('@key(fields: "id")')
@ObjectType('Region', { simpleResolvers: true, description: 'A region. Regions of different kinds overlap.' })
export class Region {
  @Field(() => ID, { description: 'Opaque, url-safe and the same for ever. Give it back exactly as it came.' })
  readonly id!: string;
}
