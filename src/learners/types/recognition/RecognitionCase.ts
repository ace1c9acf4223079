import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../shared/graph/connectionOf.js';
import { DateScalar } from '../../../shared/graph/DateScalar.js';
import { DateTimeScalar } from '../../../shared/graph/DateTimeScalar.js';
import { BasisEnum } from '../../../shared/graph/enums/BasisEnum.js';
import { RecognitionRouteEnum } from '../../../shared/graph/enums/RecognitionRouteEnum.js';
import { Node } from '../../../shared/graph/Node.js';
import type { Basis } from '../../../shared/pure/basis.js';
import type { IsoDate } from '../../../shared/pure/calendar.js';
import type { RecognitionRoute } from '../../../shared/pure/recognition.js';
import type { CaseStatus } from '../../domain/recognition/RecognitionCase.js';
import { Credential } from '../Credential.js';
import { Organisation } from '../Organisation.js';
import { Rule } from '../Rule.js';
import { CaseStatusEnum } from './enums.js';
import { RecognitionEvidence } from './RecognitionEvidence.js';
import { RecognitionLastDay } from './RecognitionLastDay.js';
import { RecognitionUnit } from './RecognitionUnit.js';
import { RecognitionWait } from './RecognitionWait.js';

/** Its source is what showCase gives; RecognitionCaseResolver answers the events. */
@Directive('@key(fields: "id")')
@ObjectType('RecognitionCase', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A case in which prior learning is recognised (EVC, vrijstelling): units of one credential, each decided by whoever the law says. Never automatic.',
})
export class RecognitionCase implements Node {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => RecognitionRouteEnum, { description: 'Where it leads.' })
  readonly route!: RecognitionRoute;

  @Field(() => CaseStatusEnum, { description: 'How far it has come.' })
  readonly status!: CaseStatus;

  @Field(() => Credential, {
    nullable: true,
    description:
      'The credential whose units are asked for, and within which they count. Null only when the catalogue does not answer.',
  })
  readonly credential!: Credential;

  @Field(() => Int, {
    nullable: true,
    description: 'The cohort that was asked for: the year in which a programme begins; null is unknown.',
  })
  readonly cohort!: number | null;

  @Field(() => Organisation, { nullable: true, description: 'The organisation that is asked; null is not known yet.' })
  readonly provider!: Organisation | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether that organisation was known to be recognised for EVC on the day of the request. Null is unknown, as of every real one.',
  })
  readonly providerRecognised!: boolean | null;

  @Field(() => DateScalar, {
    description: 'The day on which it was asked for. The law of that day holds for the case.',
  })
  readonly requestedOn!: IsoDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the intake as planned; null where none is.' })
  readonly intakePlannedFor!: IsoDate | null;

  @Field(() => [RecognitionUnit], { description: 'The units that are asked for, in the order in which they were.' })
  readonly units!: readonly RecognitionUnit[];

  @Field(() => [RecognitionEvidence], { description: 'The evidence, in the order in which it was added.' })
  readonly evidence!: readonly RecognitionEvidence[];

  @Field(() => [RecognitionLastDay], {
    description:
      'Until when something can or must be done. The learner is bound; whoever is late to decide still decides.',
  })
  readonly lastDays!: readonly RecognitionLastDay[];

  @Field(() => RecognitionWait, { description: 'What it waits for, on the day of the question.' })
  readonly waitsFor!: RecognitionWait;

  @Field(() => [Rule], {
    nullable: 'items',
    description: 'The rules that say the rest: who does what, within which terms, on evidence of which age.',
  })
  readonly rules!: readonly Rule[];

  @Field(() => DateTimeScalar, { description: 'Since when it is on record.' })
  readonly recordedFrom!: Date;

  @Field(() => BasisEnum, { description: 'What these facts rest on.' })
  readonly basis!: Basis;
}

export const RecognitionCaseConnection = connectionOf('RecognitionCase', () => RecognitionCase);
