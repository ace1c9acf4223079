import { GraphQLScalarType, Kind, type ScalarTypeDefinitionNode } from 'graphql';
import { type PlanningRecord, planningRecordForm } from '../pure/planningProfile.js';

const name = 'PlanningRecord';

// type-graphql has no directives for scalars, but the SDL takes them from here.
const astNode: ScalarTypeDefinitionNode = {
  kind: Kind.SCALAR_TYPE_DEFINITION,
  name: { kind: Kind.NAME, value: name },
  directives: [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'inaccessible' } }],
};

/** What the planner gets to know of a learner, as JSON of the form `planningRecordForm`, checked on both sides. */
export const PlanningRecordScalar = new GraphQLScalarType<PlanningRecord, PlanningRecord>({
  name,
  description: 'What the planner gets to know of a learner, as JSON. No client sees it.',
  serialize: (value) => planningRecordForm.parse(value),
  parseValue: (value) => planningRecordForm.parse(value),
  astNode,
});
