import { Field, Int, ObjectType } from 'type-graphql';
import { CredentialKindEnum } from '../../shared/graph/enums/CredentialKindEnum.js';
import { LeerwegEnum } from '../../shared/graph/enums/LeerwegEnum.js';
import { MboKindEnum } from '../../shared/graph/enums/MboKindEnum.js';
import type { CredentialKind, Leerweg, MboKind } from '../../shared/pure/credentialKind.js';

/** Which credentials a rule or requirement speaks of. */
@ObjectType('CredentialSelector', {
  simpleResolvers: true,
  description:
    'Which credentials a rule or requirement speaks of: those that meet every condition. A condition that is null does not restrict.',
})
export class CredentialSelector {
  @Field(() => [CredentialKindEnum], { nullable: true, description: 'Kinds of credential.' })
  readonly kinds?: readonly CredentialKind[] | undefined;

  @Field(() => [MboKindEnum], { nullable: true, description: 'Kinds of mbo programme.' })
  readonly mboKinds?: readonly MboKind[] | undefined;

  @Field(() => [Int], { nullable: true, description: 'Levels in mbo, 1 to 4.' })
  readonly mboLevels?: readonly number[] | undefined;

  @Field(() => [LeerwegEnum], { nullable: true, description: 'Leerwegen of vmbo diplomas.' })
  readonly leerwegen?: readonly Leerweg[] | undefined;

  @Field(() => [String], {
    nullable: true,
    description: 'Profiles of vmbo, havo and vwo diplomas, by their abbreviations.',
  })
  readonly profiles?: readonly string[] | undefined;

  @Field(() => [String], { nullable: true, description: 'Codes of domains (domeinen) of mbo.' })
  readonly domains?: readonly string[] | undefined;

  @Field(() => [String], { nullable: true, description: 'Codes of kwalificatiedossiers.' })
  readonly dossiers?: readonly string[] | undefined;

  @Field(() => [String], {
    name: 'codes',
    simple: false,
    nullable: true,
    description: 'Codes of single credentials, such as `crebo:25737`.',
  })
  readonly keys?: readonly string[] | undefined;
}
