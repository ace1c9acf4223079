import { toGlobalId } from '../../src/shared/graph/globalId.js';
import type { Operation } from './Operation.js';

/** A learner and a goal. */
export interface PathwayInput {
  readonly learnerId: string;
  readonly goal: string;
}

const asked = `query PathwayOfALearner($learner: ID!, $goal: ID!) {
  learner(id: $learner) { name
    pathways(goal: { credential: $goal }, startDate: "2027-02-01", asOf: "2026-12-01T12:00:00Z", first: 1) {
      __typename ... on Pathways { proven pathways { guaranteedLoad { sbu } ifGrantedLoad { sbu } months settled
        steps { credential { code name mboLevel } guaranteedLoad { sbu } months admission { rule { code } verdict { value } } }
      } }
    }
  }
}`;

/** (a): the first pathway of a learner to a goal. Nobody else can answer it, so there is nothing to compare it with. */
export function pathwayOfALearner(inputs: readonly PathwayInput[]): Operation<PathwayInput> {
  return {
    name: 'a',
    title: 'a pathway of a learner',
    inputs,
    phrasings: {
      leerpad: {
        request: ({ learnerId, goal }) => ({
          path: '/graphql',
          body: { query: asked, variables: { learner: toGlobalId('Learner', learnerId), goal } },
        }),
        facts: (answer) => (answer as { data: { learner: { pathways: object } } }).data.learner.pathways,
      },
    },
  };
}
