import { Field, Int, ObjectType } from 'type-graphql';
import { DeciderEnum } from '../../shared/graph/enums/DeciderEnum.js';
import { EvidenceKindEnum } from '../../shared/graph/enums/EvidenceKindEnum.js';
import type { Decider, EvidenceKind } from '../../shared/pure/requirement.js';

@ObjectType('OpenPoint', {
  simpleResolvers: true,
  description: 'Something on a pathway that is unknown or waits for a decision.',
})
export class OpenPoint {
  @Field(() => String, {
    description:
      'What is open, in the language of the request: all of it together, with a choice within it between brackets.',
  })
  readonly text!: string;

  @Field(() => EvidenceKindEnum, {
    description: 'The evidence that would settle it; DECISION where only a decision does.',
  })
  readonly settledBy!: EvidenceKind;

  @Field(() => DeciderEnum, { nullable: true, description: 'Who decides. Null where evidence settles it.' })
  readonly decidedBy!: Decider | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Points of a step with the same number are alternatives: one of them is enough. Null for a point that is needed by itself.',
  })
  readonly alternative!: number | null;
}
