import { Field, Float, ObjectType } from 'type-graphql';
import { PartKindEnum } from '../../../shared/graph/enums/PartKindEnum.js';
import type { PartKind } from '../../../shared/pure/credentialKind.js';
import { Described } from './Described.js';

/** Has results for the parts of a kind that are good enough together. */
@ObjectType('ResultsOfParts', {
  implements: Described,
  simpleResolvers: true,
  description: 'Has results for the parts of a kind that are good enough together.',
})
export class ResultsOfParts extends Described {
  @Field(() => PartKindEnum, { description: 'Which parts.' })
  readonly partKind!: PartKind;

  @Field(() => Float, { description: 'Least mean of the marks.' })
  readonly mean!: number;

  @Field(() => Float, { description: 'Mark that a share of the parts must reach.' })
  readonly shareResult!: number;

  @Field(() => Float, { description: 'That share, in percent of the parts.' })
  readonly sharePercent!: number;

  @Field(() => Float, { description: 'Least mark for every part.' })
  readonly eachAtLeast!: number;
}
