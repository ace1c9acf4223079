import { Directive, Field, ObjectType } from 'type-graphql';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { FieldProvenance } from '../../shared/graph/FieldProvenance.js';
import { Node } from '../../shared/graph/Node.js';
import type { Basis } from '../../shared/pure/basis.js';

/** A partnership of education and companies. */
@Directive('@key(fields: "id")')
@ObjectType('Partnership', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A partnership of education and companies, in the Dutch words of its source. What is null is not known; figures are those of the source and of its year.',
})
export class Partnership extends Node {
  @Field(() => String, { description: 'Its natural key, such as `pps:01`.' })
  readonly code!: string;

  @Field(() => String, { description: 'Its name, in Dutch.' })
  readonly name!: string;

  @Field(() => String, { description: 'What it calls itself: PPS, CIV, bedrijfsschool and so on.' })
  readonly kind!: string;

  @Field(() => String, { description: 'Who leads it, as the source writes it.' })
  readonly lead!: string;

  @Field(() => String, { nullable: true, description: 'Who takes part, as the source writes it; null when not said.' })
  readonly partners!: string | null;

  @Field(() => String, { nullable: true, description: 'The sector, as the source writes it; null when not said.' })
  readonly sector!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For which levels and tracks, as the source writes it; null when not said.',
  })
  readonly levels!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it began, as the source writes it: a year, a span, a step; null when not said.',
  })
  readonly start!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is, as the source writes it; null when not said.' })
  readonly place!: string | null;

  @Field(() => [String], { description: 'What it is about, in Dutch; empty when not said.' })
  readonly themes!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Numbers of people, companies and money, as the source writes them; null when there are none.',
  })
  readonly figures!: string | null;

  @Field(() => String, { nullable: true, description: 'What it made, as the source writes it; null when not said.' })
  readonly products!: string | null;

  @Field(() => BasisEnum, { description: 'The weakest basis of all its fields.' })
  readonly basis!: Basis;

  @Field(() => [FieldProvenance], { description: 'Where its fields come from.' })
  readonly provenance!: readonly FieldProvenance[];
}
