import { Field, Int, ObjectType } from 'type-graphql';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { PartKindEnum } from '../../shared/graph/enums/PartKindEnum.js';
import { FieldProvenance } from '../../shared/graph/FieldProvenance.js';
import { StudyLoad } from '../../shared/graph/StudyLoad.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { PartKind } from '../../shared/pure/credentialKind.js';
import type { TextQuality } from '../../shared/pure/textQuality.js';
import type { SbuBasis } from '../entities/PartEntity.js';
import { SbuBasisEnum } from './enums/SbuBasisEnum.js';
import { TextQualityEnum } from './enums/TextQualityEnum.js';

/** One outcome, or unknown content, within one credential. */
@ObjectType('Part', {
  simpleResolvers: true,
  description:
    'One outcome, or content that is not known, within one credential. The loads of the parts sum to the nominal load of the credential.',
})
export class Part {
  @Field(() => String, { description: 'Its natural key: the code of the credential and its own within it.' })
  readonly code!: string;

  @Field(() => Int, { description: 'Its place in the credential, from 1.' })
  readonly position!: number;

  @Field(() => PartKindEnum, { description: 'What kind of part it is.' })
  readonly kind!: PartKind;

  @Field(() => String, { description: 'What it is, in the language of `titleLanguage`.' })
  readonly title!: string;

  @Field(() => TextQualityEnum, {
    nullable: true,
    description: 'How well the title was read in the document of this credential; null when it is our own label.',
  })
  readonly textQuality!: TextQuality | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the part of another credential whose title a repaired one is; null when it is not repaired.',
  })
  readonly repairedFrom!: string | null;

  @Field(() => StudyLoad, {
    nullable: true,
    description: 'Its study load in this credential; null when it is not known.',
  })
  readonly load!: StudyLoad | null;

  @Field(() => SbuBasisEnum, {
    nullable: true,
    description: 'Where its study load comes from; null when the load is not known.',
  })
  readonly sbuBasis!: SbuBasis | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Parts with the same choice are alternatives, of which at least `choiceCount` are taken; null when it is always taken.',
  })
  readonly choice!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of the alternatives are taken; null when it is always taken.',
  })
  readonly choiceCount!: number | null;

  @Field(() => BasisEnum, { description: 'The weakest basis of all its fields.' })
  readonly basis!: Basis;

  @Field(() => [FieldProvenance], { description: 'Where its fields come from.' })
  readonly provenance!: readonly FieldProvenance[];
}
