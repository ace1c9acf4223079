import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { PlanDocumentScalar } from '../../shared/graph/PlanDocumentScalar.js';
import type { PlanDocument } from '../../shared/pure/planDocument.js';
import { Learner } from './Learner.js';

/** A kept plan as the planner extends it: the learners subgraph owns the type and what is kept. */
@Directive('@key(fields: "id")')
@ObjectType('SavedPlan', { simpleResolvers: true, description: 'A plan that is kept for a learner.' })
export class SavedPlan {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Directive('@external')
  @Field(() => PlanDocumentScalar, { nullable: true, description: 'Internal: the plan with its question.' })
  readonly document!: PlanDocument | null;

  @Directive('@external')
  @Field(() => Learner, { nullable: true, description: 'For whom it is kept.' })
  readonly learner!: Learner | null;
}
