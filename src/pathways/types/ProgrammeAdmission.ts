import { Field, Int, ObjectType } from 'type-graphql';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { StudyLoad } from '../../shared/graph/StudyLoad.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { Value } from '../../shared/pure/Value.js';
import { Credential } from './Credential.js';
import { VerdictValueEnum } from './enums.js';
import { OpenPoint } from './OpenPoint.js';
import { RuleVerdict } from './RuleVerdict.js';
import { TrackOption } from './TrackOption.js';
import { Validity } from './Validity.js';

/** A programme, and whether somebody may start it. */
@ObjectType('ProgrammeAdmission', {
  simpleResolvers: true,
  description: 'A programme, and whether somebody may start it on the start date.',
})
export class ProgrammeAdmission {
  @Field(() => Credential, {
    nullable: true,
    description: 'The credential that the programme leads to. Null only when the catalogue does not answer.',
  })
  readonly credential!: Credential;

  @Field(() => VerdictValueEnum, { description: 'Whether it can be started: the lesser of admission and validity.' })
  readonly verdict!: Value;

  @Field(() => [RuleVerdict], {
    description: 'The rules of its admission and what they say; empty when none is known, which makes it UNKNOWN.',
  })
  readonly admission!: readonly RuleVerdict[];

  @Field(() => Validity, { description: 'Whether its dates allow it.' })
  readonly validity!: Validity;

  @Field(() => [OpenPoint], { description: 'For UNKNOWN: what is open, and what or who settles it. Empty otherwise.' })
  readonly openPoints!: readonly OpenPoint[];

  @Field(() => [TrackOption], { description: 'Its tracks, and what each asks.' })
  readonly tracks!: readonly TrackOption[];

  @Field(() => StudyLoad, { description: 'What is to do whatever is decided, of the least selection of its parts.' })
  readonly guaranteedLoad!: StudyLoad;

  @Field(() => StudyLoad, { description: 'What of that is to do if every possible exemption is granted.' })
  readonly ifGrantedLoad!: StudyLoad;

  @Field(() => Int, { description: 'Nominal duration of what is guaranteed to do, in months, rounded up.' })
  readonly months!: number;

  @Field(() => BasisEnum, { description: 'The weakest basis of what the verdict and the loads rest on.' })
  readonly basis!: Basis;
}
