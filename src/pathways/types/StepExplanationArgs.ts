import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class StepExplanationArgs {
  @Field(() => Int, {
    defaultValue: 1000,
    description:
      'Milliseconds after which what could take the place of the step is answered by what is known then, 10 to 5000, else BAD_INPUT.',
  })
  readonly timeLimitMs!: number;
}
