import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Stub: another subgraph owns the type. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Region', { simpleResolvers: true, description: 'A region in which one learns and works.' })
export class Region {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;
}
