import { Directive, Field, ObjectType } from 'type-graphql';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { FieldProvenance } from '../../shared/graph/FieldProvenance.js';
import { Node } from '../../shared/graph/Node.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { Language } from '../../shared/pure/language.js';
import type { TextQuality } from '../../shared/pure/textQuality.js';
import type { OutcomeKind } from '../entities/OutcomeEntity.js';
import { OutcomeKindEnum } from './enums/OutcomeKindEnum.js';
import { TextQualityEnum } from './enums/TextQualityEnum.js';

/** A leeruitkomst. */
@Directive('@key(fields: "id")')
@ObjectType('Outcome', {
  implements: Node,
  simpleResolvers: true,
  description:
    'An outcome (leeruitkomst): the smallest thing that can be recognised. Credentials share it only where it is the same by register. It has no study load of its own: see Part.',
})
export class Outcome extends Node {
  @Field(() => String, {
    description: 'Its natural key: `23299/B1-K1-W1`, `generic/nederlands-2F`, `keuzedeel/K0125`, `vmbo/1301`.',
  })
  readonly code!: string;

  @Field(() => OutcomeKindEnum, { description: 'What kind of outcome it is.' })
  readonly kind!: OutcomeKind;

  @Field(() => String, { description: 'What it is, in the language of `titleLanguage`.' })
  readonly title!: string;

  @Field(() => String, { description: 'Language of `title`: `nl` or `en`.' })
  readonly titleLanguage!: Language;

  @Field(() => String, {
    nullable: true,
    description: 'Code of its kwalificatiedossier; null when it belongs to none.',
  })
  readonly dossierCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its code within the dossier or in the register of keuzedelen or of vmbo subjects, such as `B1-K1-W1`, `K0125` or `1301`; null when it has none.',
  })
  readonly registerCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the kerntaak of a werkproces, such as `B1-K1`; null for everything else.',
  })
  readonly kerntaakCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Dutch title of the kerntaak of a werkproces; null for everything else or when it is not known.',
  })
  readonly kerntaakTitle!: string | null;

  @Field(() => TextQualityEnum, {
    description:
      'How well the title was read: OK or DAMAGED. Never REPAIRED: where one document has it undamaged, that is the title; which credentials have it from there say their parts.',
  })
  readonly textQuality!: Exclude<TextQuality, 'REPAIRED'>;

  @Field(() => BasisEnum, { description: 'The weakest basis of all its fields.' })
  readonly basis!: Basis;

  @Field(() => [FieldProvenance], { description: 'Where its fields come from.' })
  readonly provenance!: readonly FieldProvenance[];
}
