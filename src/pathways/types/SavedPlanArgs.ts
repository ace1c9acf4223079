import { ArgsType, Field, Int } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { DateTimeScalar } from '../../shared/graph/DateTimeScalar.js';
import { CatalogueChangeInput } from './CatalogueChangeInput.js';

/** What each look at a kept plan may say. */
@ArgsType()
class LookArgs {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Answer by what was on record at this instant: rules, offers and what is held; as standard now.',
  })
  readonly asOf?: Date | null;

  @Field(() => Int, {
    defaultValue: 1000,
    description:
      'Milliseconds from the arrival of the question after which it is answered by what is known then, 10 to 5000.',
  })
  readonly timeLimitMs!: number;
}

@ArgsType()
export class PlanAnewArgs extends LookArgs {}

@ArgsType()
export class PlanImpactArgs extends LookArgs {
  @Field(() => CatalogueChangeInput, { description: 'What changes.' })
  readonly change!: CatalogueChangeInput;
}

@ArgsType()
export class PlanValidityArgs extends LookArgs {
  @Field(() => DateScalar, {
    description: 'The last day to look at, not before the day of `asOf` and at the latest in 2200, else BAD_INPUT.',
  })
  readonly horizon!: string;
}
