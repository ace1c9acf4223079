import { Field, ObjectType } from 'type-graphql';
import { DeciderEnum } from '../../shared/graph/enums/DeciderEnum.js';
import { EvidenceKindEnum } from '../../shared/graph/enums/EvidenceKindEnum.js';
import type { Decider, EvidenceKind } from '../../shared/pure/requirement.js';

@ObjectType('OpenPoint', { simpleResolvers: true, description: 'Something on a pathway that is unknown or waits for a decision.' })
export class OpenPoint {
  @Field(() => String, { description: 'What is open, in the language of the request.' })
  readonly text!: string;

  @Field(() => EvidenceKindEnum, { nullable: true, description: 'The evidence that would settle it. Null where only a decision does.' })
  readonly settledBy!: EvidenceKind | null;

  @Field(() => DeciderEnum, { nullable: true, description: 'Who decides. Null where evidence settles it.' })
  readonly decidedBy!: Decider | null;
}
