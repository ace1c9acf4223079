import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { DeciderEnum } from '../../shared/graph/enums/DeciderEnum.js';
import type { Basis } from '../../shared/pure/basis.js';
import type { Decider } from '../../shared/pure/requirement.js';
import { Organisation } from './Organisation.js';

/** What is on record of a procedure, whether or not a plan follows it. */
@ObjectType({ description: 'What is on record of a procedure.' })
export abstract class ProcedureOnRecord {
  @Field(() => String, { description: 'Code of the procedure.' })
  readonly code!: string;

  @Field(() => Organisation, {
    nullable: true,
    description: 'Who carries it out. Null only when the network does not answer.',
  })
  readonly provider!: Organisation;

  @Field(() => DateScalar, { description: 'The first day on which one can begin, from the start date of the plan on.' })
  readonly startDate!: string;

  @Field(() => Int, { nullable: true, description: 'The price in cents. Null where not known.' })
  readonly priceCents!: number | null;

  @Field(() => DeciderEnum, { description: 'Who decides whether the evidence is enough.' })
  readonly decidedBy!: Decider;

  @Field(() => BasisEnum, { description: 'What is known of it rests on this.' })
  readonly basis!: Basis;
}

@ObjectType('RecognitionProcedure', {
  simpleResolvers: true,
  description: 'A procedure, such as an EVC, by which a unit can be recognised. What comes of it is for who decides.',
})
export class RecognitionProcedure extends ProcedureOnRecord {
  @Field(() => Int, { nullable: true, description: 'How long it takes, in weeks. Null where not known.' })
  readonly weeks!: number | null;
}
