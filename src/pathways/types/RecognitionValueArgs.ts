import { ArgsType, Field } from 'type-graphql';
import { ManyQuestionsArgs } from './ManyQuestionsArgs.js';
import { UnitInput } from './UnitOfCredential.js';

@ArgsType()
export class RecognitionValueArgs extends ManyQuestionsArgs {
  @Field(() => [UnitInput], {
    nullable: true,
    description:
      'The units to look at, 1 to 15 different ones. As standard those for which there is evidence: what may be exempted on the best plan, and what is claimed or held elsewhere of what must be taken.',
  })
  readonly units?: readonly UnitInput[] | null;
}
