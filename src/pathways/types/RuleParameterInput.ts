import { Field, Float, ID, InputType } from 'type-graphql';

@InputType('RuleParameterInput', { description: 'A figure that a rule would give.' })
export class RuleParameterInput {
  @Field(() => ID, { description: 'A rule of class PARAMETER, as global id or code; else BAD_INPUT.' })
  readonly rule!: string;

  @Field(() => Float, { description: 'The figure, in the unit of the parameter.' })
  readonly value!: number;
}
