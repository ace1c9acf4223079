import { ArgsType, Field, ID, Int } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';
import { CredentialKindEnum } from '../../shared/graph/enums/CredentialKindEnum.js';
import { TrackEnum } from '../../shared/graph/enums/TrackEnum.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import type { CredentialKind, Track } from '../../shared/pure/credentialKind.js';
import type { Value } from '../../shared/pure/Value.js';
import { VerdictValueEnum } from './enums.js';

/** Which programmes are asked for. All conditions are met together; of the values of one, any. */
@ArgsType()
export class AdmittingProgrammesArgs extends PageArgs {
  @Field(() => [VerdictValueEnum], {
    defaultValue: ['HOLDS', 'UNKNOWN'],
    description:
      'Only programmes with these verdicts; as standard those that admit and those of which it is not known.',
  })
  readonly verdicts!: readonly Value[];

  @Field(() => [CredentialKindEnum], { nullable: true, description: 'Only programmes to these kinds of credential.' })
  readonly kinds?: readonly CredentialKind[] | null;

  @Field(() => [Int], { nullable: true, description: 'Only these levels of mbo, 1 to 4.' })
  readonly mboLevels?: readonly number[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only these fields of technology, as `Credential.theme` has them.',
  })
  readonly themes?: readonly string[] | null;

  @Field(() => [TrackEnum], {
    nullable: true,
    description:
      'Only programmes that can be followed in these tracks; with `region`, those with an offer in such a track there. What a track asks of somebody is told by `tracks` and does not count here.',
  })
  readonly tracks?: readonly Track[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only programmes with an offer in this region, as global id or code, such as `AMR20`; a province takes in the arbeidsmarktregios that lie in it whole. One that is not known is refused as BAD_INPUT.',
  })
  readonly region?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which it would start; as standard the day of the request. From 1900 to 2200, else BAD_INPUT.',
  })
  readonly startDate?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Answer by what was on record at this instant: rules, offers and what is held; as standard now.',
  })
  readonly asOf?: Date | null;
}
