import { ArgsType, Field, Int } from 'type-graphql';
import { CredentialKindEnum } from '../../shared/graph/enums/CredentialKindEnum.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import type { CredentialKind } from '../../shared/pure/credentialKind.js';
import type { CredentialFilter } from '../domain/isCredentialAsked.js';

/** Which credentials are asked for. */
@ArgsType()
export class CredentialsArgs extends PageArgs implements CredentialFilter {
  @Field(() => [CredentialKindEnum], { nullable: true, description: 'Only these kinds.' })
  readonly kinds?: readonly CredentialKind[] | null;

  @Field(() => [Int], { nullable: true, description: 'Only these levels of mbo, 1 to 4.' })
  readonly mboLevels?: readonly number[] | null;

  @Field(() => String, { nullable: true, description: 'Only those of this kwalificatiedossier.' })
  readonly dossierCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those with this text in their name or code, in capitals or not.',
  })
  readonly text?: string | null;
}
