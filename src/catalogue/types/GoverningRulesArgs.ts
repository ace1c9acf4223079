import { ArgsType, Field } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { RulePurposeEnum } from '../../shared/graph/enums/RulePurposeEnum.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { RulePurpose } from '../../shared/pure/rule.js';

/** Which rules of a credential are asked for. */
@ArgsType()
export class GoverningRulesArgs extends PageArgs {
  @Field(() => RulePurposeEnum, { nullable: true, description: 'Only those for this purpose.' })
  readonly purpose?: RulePurpose | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only those that apply on this day.' })
  readonly on?: IsoDate | null;
}
