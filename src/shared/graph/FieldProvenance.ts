import { Directive, Field, ObjectType } from 'type-graphql';
import type { Basis } from '../pure/basis.js';
import { BasisEnum } from './enums/BasisEnum.js';

/** Where the value of one field comes from. */
@Directive('@shareable')
@ObjectType('FieldProvenance', { simpleResolvers: true, description: 'Where the value of one field comes from.' })
export class FieldProvenance {
  @Field(() => String, { description: 'The field as it is stored; `*` for every field that has no entry of its own.' })
  readonly field!: string;

  @Field(() => BasisEnum, { description: 'What the value rests on.' })
  readonly basis!: Basis;

  @Field(() => String, {
    description: 'How sure the source is, in its own words, such as `found` or `inferred from predecessor`.',
  })
  readonly certainty!: string;

  @Field(() => String, { description: 'The source, in words.' })
  readonly source!: string;
}
