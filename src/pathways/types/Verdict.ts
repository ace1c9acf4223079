import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { DeciderEnum } from '../../shared/graph/enums/DeciderEnum.js';
import { EvidenceKindEnum } from '../../shared/graph/enums/EvidenceKindEnum.js';
import type { Decider, EvidenceKind } from '../../shared/pure/requirement.js';
import type { Value } from '../../shared/pure/Value.js';
import { VerdictValueEnum } from './enums.js';

/** What a requirement is worth, with the verdicts on what it is made of. */
@ObjectType('Verdict', { description: 'What a requirement is worth for someone on a day.' })
export class Verdict {
  @Field(() => VerdictValueEnum, { description: 'The three-valued answer.' })
  readonly value!: Value;

  @Field(() => EvidenceKindEnum, {
    nullable: true,
    description: 'For UNKNOWN: the evidence that would settle it. Null otherwise.',
  })
  readonly settledBy!: EvidenceKind | null;

  @Field(() => DeciderEnum, {
    nullable: true,
    description: 'For what waits for a decision: who decides. Null otherwise.',
  })
  readonly decidedBy!: Decider | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which the passing of time alone makes it hold. Null where time alone does not.',
  })
  readonly holdsFrom!: string | null;

  @Field(() => [Verdict], { description: 'The verdicts on its branches, in order; empty for a leaf.' })
  readonly of!: readonly Verdict[];
}
