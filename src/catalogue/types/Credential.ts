import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { CredentialKindEnum } from '../../shared/graph/enums/CredentialKindEnum.js';
import { LeerwegEnum } from '../../shared/graph/enums/LeerwegEnum.js';
import { MboKindEnum } from '../../shared/graph/enums/MboKindEnum.js';
import { TrackEnum } from '../../shared/graph/enums/TrackEnum.js';
import { FieldProvenance } from '../../shared/graph/FieldProvenance.js';
import { Node } from '../../shared/graph/Node.js';
import { StudyLoad } from '../../shared/graph/StudyLoad.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { Language } from '../../shared/pure/language.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { CredentialKind, Leerweg, MboKind, Track } from '../../shared/pure/credentialKind.js';
import type { Completeness } from '../entities/CredentialEntity.js';
import { CompletenessEnum } from './enums/CompletenessEnum.js';

/** A waardedocument. */
@Directive('@key(fields: "id")')
@ObjectType('Credential', {
  implements: Node,
  simpleResolvers: true,
  description: 'A credential (waardedocument): something that one can be awarded or bring, in one version.',
})
export class Credential extends Node {
  @Field(() => String, { description: 'Its natural key: `crebo:25737`, `vmbo:6111`, `isat:34267`, `proof:havo`.' })
  readonly code!: string;

  @Field(() => CredentialKindEnum, { description: 'What kind of credential it is.' })
  readonly kind!: CredentialKind;

  @Field(() => String, {
    nullable: true,
    description:
      'Its name as the register or a school document has it, in the language of `nameLanguage`; null when it is not known.',
  })
  readonly name!: string | null;

  @Field(() => String, { description: 'Language of `name`: `nl` or `en`.' })
  readonly nameLanguage!: Language;

  @Field(() => MboKindEnum, { nullable: true, description: 'What kind of mbo programme it ends; null outside mbo.' })
  readonly mboKind!: MboKind | null;

  @Field(() => Int, { nullable: true, description: 'Level in mbo, 1 to 4; null outside mbo.' })
  readonly mboLevel!: number | null;

  @Field(() => LeerwegEnum, { nullable: true, description: 'Leerweg of a vmbo diploma; null for everything else.' })
  readonly leerweg!: Leerweg | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Profile of a vmbo, havo or vwo diploma, by its abbreviation; null when there is none or it is not known.',
  })
  readonly profile!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is a vmbo diploma with learning support (lwoo); null outside vmbo.',
  })
  readonly lwoo!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Level in the Dutch qualifications framework (NLQF), such as `4` or `4+`; null when it is not known.',
  })
  readonly nlqf!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the kwalificatiedossier that it belongs to; null when it belongs to none.',
  })
  readonly dossierCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Dutch name of the kwalificatiedossier; null when it belongs to none.',
  })
  readonly dossierName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the domain (domein) of mbo; null outside mbo or when it is not known.',
  })
  readonly domainCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Dutch name of the domain; null outside mbo or when it is not known.',
  })
  readonly domainName!: string | null;

  @Field(() => String, { nullable: true, description: 'The field of technology, in Dutch; null when it has none.' })
  readonly theme!: string | null;

  @Field(() => [TrackEnum], {
    description: 'The tracks in which it can be followed; empty when it can only be brought or none is known.',
  })
  readonly tracks!: readonly Track[];

  @Field(() => StudyLoad, {
    nullable: true,
    description: 'Nominal study load of the whole; null when it is not known.',
  })
  readonly nominalLoad!: StudyLoad | null;

  @Field(() => Int, { nullable: true, description: 'Nominal duration in months; null when it is not known.' })
  readonly nominalMonths!: number | null;

  @Field(() => Int, {
    name: 'keuzedeelLoadSbu',
    simple: false,
    nullable: true,
    description: 'Study load of all keuzedelen together, in SBU; null when it has none or it is not known.',
  })
  readonly keuzedeelSbu!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it could be started; null when it is not known.',
  })
  readonly validFrom!: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it can be started; null when none is known.',
  })
  readonly lastStart!: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it can be awarded; null when none is known.',
  })
  readonly lastAward!: IsoDate | null;

  @Field(() => String, {
    name: 'predecessorCode',
    simple: false,
    nullable: true,
    description:
      'Code of the credential that it replaced, which need not be in the catalogue; null when it replaced none.',
  })
  readonly predecessorKey!: string | null;

  @Field(() => String, {
    name: 'successorCode',
    simple: false,
    nullable: true,
    description: 'Code of the credential that replaces it, which need not be in the catalogue; null when none does.',
  })
  readonly successorKey!: string | null;

  @Field(() => CompletenessEnum, { description: 'How far its content is known.' })
  readonly contentCompleteness!: Completeness;

  @Field(() => BasisEnum, { description: 'The weakest basis of all its fields.' })
  readonly basis!: Basis;

  @Field(() => [FieldProvenance], { description: 'Where its fields come from.' })
  readonly provenance!: readonly FieldProvenance[];
}
