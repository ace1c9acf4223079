import { Field, Int, ObjectType } from 'type-graphql';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { DeciderEnum } from '../../shared/graph/enums/DeciderEnum.js';
import { PartKindEnum } from '../../shared/graph/enums/PartKindEnum.js';
import { StudyLoad } from '../../shared/graph/StudyLoad.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { PartKind } from '../../shared/pure/credentialKind.js';
import type { Decider } from '../../shared/pure/requirement.js';
import type { PartState } from '../domain/StepPart.js';
import { Outcome } from './Outcome.js';
import { PartStateEnum } from './enums.js';
import { Rule } from './Rule.js';

/** A part within a step. */
@ObjectType('PathwayStepPart', {
  simpleResolvers: true,
  description: 'A part of a credential within a step of a pathway.',
})
export class PathwayStepPart {
  @Field(() => Int, { description: 'Place among the parts of the step, from 1.' })
  readonly position!: number;

  @Field(() => String, { description: 'Code of the part, the same as `Part.code` of the credential.' })
  readonly code!: string;

  @Field(() => String, { description: 'What it is, in Dutch as in the register.' })
  readonly title!: string;

  @Field(() => PartKindEnum, { description: 'Kind of part.' })
  readonly kind!: PartKind;

  @Field(() => Outcome, { nullable: true, description: 'The outcome that it is. Null for content that is not known.' })
  readonly outcome!: Outcome | null;

  @Field(() => StudyLoad, { description: 'Its load within the credential, whether to do or not.' })
  readonly load!: StudyLoad;

  @Field(() => PartStateEnum, { description: 'What there is to do for it.' })
  readonly state!: PartState;

  @Field(() => Rule, {
    nullable: true,
    description: 'For EXEMPTIBLE: the rule by which it may be exempted. Null otherwise.',
  })
  readonly exemptionRule!: Rule | null;

  @Field(() => DeciderEnum, { nullable: true, description: 'For EXEMPTIBLE: who decides. Null otherwise.' })
  readonly exemptionDecidedBy!: Decider | null;

  @Field(() => BasisEnum, { description: 'What its load rests on.' })
  readonly basis!: Basis;
}
