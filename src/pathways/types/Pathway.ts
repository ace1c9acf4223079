import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../shared/graph/DateScalar.js';
import { BasisEnum } from '../../shared/graph/enums/BasisEnum.js';
import { StudyLoad } from '../../shared/graph/StudyLoad.js';
import type { Basis } from '../../shared/pure/basis.js';
import { PathwayStep } from './PathwayStep.js';

/** A way from what is held to the goal. */
@ObjectType('Pathway', { simpleResolvers: true, description: 'A way from what is held to the goal.' })
export class Pathway {
  @Field(() => Int, { description: 'Place in the order, from 1.' })
  readonly position!: number;

  @Field(() => Int, {
    description:
      'Pathways with the same number have equal or nearly equal loads and stand side by side: loads are derived, so none of them is the best.',
  })
  readonly sideBySide!: number;

  @Field(() => StudyLoad, { description: 'What is to do whatever is decided. In EC only where every step is hbo.' })
  readonly guaranteedLoad!: StudyLoad;

  @Field(() => StudyLoad, {
    description: 'What is to do if every possible exemption is granted. In EC only where every step is hbo.',
  })
  readonly ifGrantedLoad!: StudyLoad;

  @Field(() => Boolean, { description: 'Whether every admission and validity on it holds for certain.' })
  readonly settled!: boolean;

  @Field(() => DateScalar, { description: 'When its last step ends.' })
  readonly endDate!: string;

  @Field(() => Int, { description: 'Nominal duration of all steps one after another, in months.' })
  readonly months!: number;

  @Field(() => BasisEnum, { description: 'The weakest basis of what it rests on.' })
  readonly basis!: Basis;

  @Field(() => [PathwayStep], { description: 'Its steps in order.' })
  readonly steps!: readonly PathwayStep[];
}
