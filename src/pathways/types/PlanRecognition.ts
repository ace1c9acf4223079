import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { ProcedureOnRecord } from './RecognitionProcedure.js';

/** A procedure that is followed before a step. */
@ObjectType('PlanRecognition', {
  simpleResolvers: true,
  description:
    'A procedure, such as an EVC, in which experience is looked at before a step starts. What comes of it is for who decides: a plan with it is never settled.',
})
export class PlanRecognition extends ProcedureOnRecord {
  @Field(() => DateScalar, { description: 'When it ends, at the latest on the day on which its step starts.' })
  readonly endDate!: string;

  @Field(() => Int, { description: 'From start to end, in weeks.' })
  readonly weeks!: number;

  @Field(() => [String], {
    description: 'Codes of the parts of the step that may be exempted once it has ended, as `Part.code`.',
  })
  readonly parts!: readonly string[];
}
