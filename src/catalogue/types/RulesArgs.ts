import { ArgsType, Field } from 'type-graphql';
import { RuleClassEnum } from '../../shared/graph/enums/RuleClassEnum.js';
import { RulePurposeEnum } from '../../shared/graph/enums/RulePurposeEnum.js';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { PageArgs } from '../../shared/graph/PageArgs.js';
import type { IsoDate } from '../../shared/pure/calendar.js';
import type { RuleClass, RulePurpose } from '../../shared/pure/rule.js';

/** Which rules are asked for. */
@ArgsType()
export class RulesArgs extends PageArgs {
  @Field(() => RulePurposeEnum, { nullable: true, description: 'Only those for this purpose.' })
  readonly purpose?: RulePurpose | null;

  @Field(() => RuleClassEnum, { nullable: true, description: 'Only those of this class.' })
  readonly ruleClass?: RuleClass | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only those that apply on this day.' })
  readonly on?: IsoDate | null;
}
