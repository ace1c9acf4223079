import { registerEnum } from '../../shared/graph/registerEnum.js';

export const ReplacementStatusEnum = registerEnum<'OPTIMAL' | 'FEASIBLE' | 'INFEASIBLE' | 'TIMED_OUT'>(
  'ReplacementStatus',
  'What is proved of the best plan that does without.',
  {
    OPTIMAL: 'There is no better one that does without.',
    FEASIBLE: 'It keeps to everything; a better one that does without may exist, but none below the bound.',
    INFEASIBLE: 'It is proved that no plan does without.',
    TIMED_OUT: 'Neither a plan nor a proof that there is none was found in time.',
  },
);
