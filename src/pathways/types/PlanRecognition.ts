import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { DeciderEnum } from '../../shared/graph/enums/DeciderEnum.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { Decider } from '../../shared/pure/requirement.js';
import { Organisation } from './Organisation.js';

/** A procedure that is followed before a step. */
@ObjectType('PlanRecognition', {
  simpleResolvers: true,
  description:
    'A procedure, such as an EVC, in which experience is looked at before a step starts. What comes of it is for who decides: a plan with it is never settled.',
})
export class PlanRecognition {
  @Field(() => String, { description: 'Code of the procedure.' })
  readonly code!: string;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Who carries it out. Null only when the network does not answer.',
  })
  readonly provider!: Organisation;

  @Field(() => DateScalar, { description: 'The first day on which one can begin, from the start date of the plan on.' })
  readonly startDate!: string;

  @Field(() => DateScalar, { description: 'When it ends, at the latest on the day on which its step starts.' })
  readonly endDate!: string;

  @Field(() => Int, { description: 'From start to end, in weeks.' })
  readonly weeks!: number;

  @Field(() => Int, { nullable: true, description: 'The price in cents. Null where not known.' })
  readonly priceCents!: number | null;

  @Field(() => DeciderEnum, { description: 'Who decides whether the evidence is enough.' })
  readonly decidedBy!: Decider;

  @Field(() => [String], {
    description: 'Codes of the parts of the step that may be exempted once it has ended, as `Part.code`.',
  })
  readonly parts!: readonly string[];

  @Field(() => BasisEnum, { description: 'What is known of it rests on this.' })
  readonly basis!: Basis;
}
