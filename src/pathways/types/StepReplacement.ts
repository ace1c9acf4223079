import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import type { Objective } from '../domain/dated/PlanRequest.js';
import type { Withheld } from '../domain/reasons/Replacement.js';
import { Credential } from './Credential.js';
import { ObjectiveEnum } from './enums.js';
import { Offer } from './Offer.js';
import { ReplacementStatusEnum } from './ReplacementStatusEnum.js';
import { WithheldEnum } from './WithheldEnum.js';

@ObjectType('ExtraOfReplacement', {
  simpleResolvers: true,
  description: 'What another plan comes to in an objective beyond this one.',
})
class ExtraOfReplacement {
  @Field(() => ObjectiveEnum, { description: 'The objective.' })
  readonly objective!: Objective;

  @Field(() => Int, {
    description:
      'The value of the other plan less that of this one, in the unit of the objective; below 0 it has less.',
  })
  readonly extra!: number;

  @Field(() => Int, {
    description:
      'No plan that does without has less extra in the first objective, nor in a further one where it equals in those before.',
  })
  readonly atLeast!: number;
}

@ObjectType('ReplacementStep', { simpleResolvers: true, description: 'A step of another plan.' })
class ReplacementStep {
  @Field(() => Credential, {
    nullable: true,
    description: 'The credential. Null only when the catalogue does not answer.',
  })
  readonly credential!: Credential;

  @Field(() => Offer, { nullable: true, description: 'The offer. Null only when the catalogue does not answer.' })
  readonly offer!: Offer;

  @Field(() => Boolean, { description: 'Whether it is a module: of parts of the credential alone.' })
  readonly module!: boolean;

  @Field(() => DateScalar, { description: 'The day on which the offer is joined.' })
  readonly startDate!: string;

  @Field(() => DateScalar, {
    description: 'The day from which the credential is held or, of a module, its parts are settled.',
  })
  readonly endDate!: string;

  @Field(() => Boolean, { description: 'Whether this plan joins the same offer on the same day.' })
  readonly shared!: boolean;
}

@ObjectType('StepReplacement', {
  simpleResolvers: true,
  description: 'The best plan to the same goal, asked the same way, that does without what a step brings.',
})
export class StepReplacement {
  @Field(() => WithheldEnum, { description: 'What it does without.' })
  readonly withheld!: Withheld;

  @Field(() => ReplacementStatusEnum, { description: 'What is proved of it.' })
  readonly status!: 'OPTIMAL' | 'FEASIBLE' | 'INFEASIBLE' | 'TIMED_OUT';

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether every plan that does without is worse than this one, by the objectives and what decides among equals. Null where the time was over before that was known.',
  })
  readonly needed!: boolean | null;

  @Field(() => [ExtraOfReplacement], {
    description: 'What it takes beyond this plan, objective by objective; empty where there is no such plan.',
  })
  readonly extra!: readonly ExtraOfReplacement[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether every admission, track and validity on it holds for certain. Null where there is no such plan.',
  })
  readonly settled!: boolean | null;

  @Field(() => [ReplacementStep], {
    description: 'Its steps in the order of their starts; empty where there is no such plan.',
  })
  readonly steps!: readonly ReplacementStep[];
}
