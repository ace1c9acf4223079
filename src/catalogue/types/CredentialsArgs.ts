import { ArgsType, Field, ID, Int } from 'type-graphql';
import { CredentialKindEnum } from '../../shared/graph/enums/CredentialKindEnum.js';
import { TrackEnum } from '../../shared/graph/enums/TrackEnum.js';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import type { CredentialKind, Track } from '../../shared/pure/credentialKind.js';
import type { World } from '../../shared/pure/world.js';
import type { Completeness } from '../entities/CredentialEntity.js';
import { CompletenessEnum } from './enums/CompletenessEnum.js';

/** Which credentials are asked for. All conditions are met together; of the values of one, any. */
@ArgsType()
export class CredentialsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of its name, dossier, domain, outcomes, keuzedelen or providers, or a code of these or of its predecessor, such as `25737` or `23299/B1-K1-W1`; in Dutch, with typing errors, the last word perhaps only begun. Understood are `niveau 2` and `mbo 2`, kinds (`mbo`, `hbo`, `bachelor`, `associate degree`, `vmbo`, `entree`, `vakopleiding`), tracks (`bol`, `bbl`, `derde leerweg`, `voltijd`, `deeltijd`), which count as `tracks` unless that is given, and whole names of providers. Where nothing fits all of it, what fits some of what it is about is found, the most and rarest words first. At most 200 characters, else BAD_INPUT, of which twelve words are looked for. Empty: all.',
  })
  readonly text?: string | null;

  @Field(() => [CredentialKindEnum], { nullable: true, description: 'Only these kinds; an empty list finds nothing.' })
  readonly kinds?: readonly CredentialKind[] | null;

  @Field(() => [Int], { nullable: true, description: 'Only these levels of mbo, 1 to 4.' })
  readonly mboLevels?: readonly number[] | null;

  @Field(() => String, { nullable: true, description: 'Only those of this kwalificatiedossier.' })
  readonly dossierCode?: string | null;

  @Field(() => [String], { nullable: true, description: 'Only those of these domains of mbo, by their codes.' })
  readonly domainCodes?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only those of these fields of technology, as `theme` has them.',
  })
  readonly themes?: readonly string[] | null;

  @Field(() => [CompletenessEnum], { nullable: true, description: 'Only those of which so much is known.' })
  readonly contentCompleteness?: readonly Completeness[] | null;

  @Field(() => [TrackEnum], {
    nullable: true,
    description:
      'Only those that can be followed in these tracks. With `regions` or `providers`: those with an offer in such a track there.',
  })
  readonly tracks?: readonly Track[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only those with an offer in a Region with one of these ids; a province takes in the arbeidsmarktregios that lie in it whole. An id that is malformed or of another type is refused as BAD_ID, one of no region as NOT_FOUND.',
  })
  readonly regions?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only those with an offer of an Organisation with one of these ids. An id that is malformed or of another type is refused as BAD_ID, one of no organisation as NOT_FOUND.',
  })
  readonly providers?: readonly string[] | null;

  @Field(() => WorldEnum, {
    defaultValue: 'REAL',
    description: 'The world whose offers count for `tracks`, `regions` and `providers`.',
  })
  readonly world!: World;
}
