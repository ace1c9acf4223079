import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { PlanningRecord } from '../../shared/pure/planningProfile.js';
import { PlanningRecordScalar } from '../../shared/graph/PlanningRecordScalar.js';

/** The learner as the planner extends it: the learners subgraph owns the type and what is known of the person. */
@Directive('@key(fields: "id")')
@ObjectType('Learner', { simpleResolvers: true, description: 'A person who learns.' })
export class Learner {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Directive('@external')
  @Field(() => PlanningRecordScalar, {
    nullable: true,
    description: 'Internal: what planning needs to know of the person.',
  })
  readonly planningRecord!: PlanningRecord | null;
}
