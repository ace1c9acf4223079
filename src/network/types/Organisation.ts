import { Directive, Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { WorldEnum } from '../../shared/graph/enums/WorldEnum.js';
import { FieldProvenance } from '../../shared/graph/FieldProvenance.js';
import { Node } from '../../shared/graph/Node.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { Language } from '../../shared/pure/language.js';
import type { World } from '../../shared/pure/world.js';

/** An institution. */
@Directive('@key(fields: "id")')
@ObjectType('Organisation', { implements: Node, simpleResolvers: true, description: 'An institution or company.' })
export class Organisation extends Node {
  @Field(() => String, {
    description: 'Its natural key: `brin:25PT`, `org:techniek-college-rotterdam`, in the example world `example:…`.',
  })
  readonly code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its BRIN code in the register of schools; null when it has none.',
  })
  readonly brin!: string | null;

  @Field(() => String, { description: 'The name by which it is known, in the language of `nameLanguage`.' })
  readonly name!: string;

  @Field(() => String, { description: 'Language of `name`: `nl` or `en`.' })
  readonly nameLanguage!: Language;

  @Field(() => String, { nullable: true, description: 'The name in the register; null when it is in none.' })
  readonly registeredName!: string | null;

  @Field(() => String, {
    description:
      'What kind of institution it is, in Dutch: `ROC`, `AOC`, `VAKINSTELLING`, `HOGESCHOOL`, … An open list.',
  })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'The town of its seat; null when it is not known.' })
  readonly town!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The four digits of the postcode of its seat; null when they are not known.',
  })
  readonly postcode4!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day in the register; null when it is not known.' })
  readonly opened!: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day in the register; null while it is open or when it is not known.',
  })
  readonly closed!: IsoDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it is a front runner (koploper) of the regional approach, in Dutch; null when it is none.',
  })
  readonly koploper!: string | null;

  @Field(() => WorldEnum, { description: 'Whether it exists.' })
  readonly world!: World;

  @Field(() => BasisEnum, { description: 'The weakest basis of all its fields.' })
  readonly basis!: Basis;

  @Field(() => [FieldProvenance], { description: 'Where its fields come from.' })
  readonly provenance!: readonly FieldProvenance[];
}
