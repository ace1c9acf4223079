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
        facts: (answer) => pathwaysIn(answer as { data: { learner: { pathways: Pathways } | null } }),
      },
    },
  };
}

interface Pathways {
  readonly __typename: string;
  readonly pathways?: readonly object[];
}

/** @throws Error when the answer has no pathway: to find out that there is none is other work than what is measured */
function pathwaysIn({ data: { learner } }: { data: { learner: { pathways: Pathways } | null } }): Pathways {
  if (!learner) throw new Error('there is no such learner.');
  const { __typename, pathways = [] } = learner.pathways;
  if (__typename !== 'Pathways' || pathways.length === 0)
    throw new Error(`the answer is ${__typename} with ${pathways.length} pathways, not one pathway.`);
  return learner.pathways;
}
