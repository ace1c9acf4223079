import { GraphQLScalarType } from 'graphql';
import { type PlanningRecord, planningRecordForm } from '../../shared/pure/planningProfile.js';

/** Internal: what the learners subgraph hands over of a person. The learners subgraph hides it from clients. */
export const PlanningRecordScalar = new GraphQLScalarType<PlanningRecord, PlanningRecord>({
  name: 'PlanningRecord',
  description: 'Internal: what planning needs to know of a person.',
  serialize: (value) => planningRecordForm.parse(value),
  parseValue: (value) => planningRecordForm.parse(value),
});
