/** Who can accept a plan, each for itself. */
export const PLAN_PARTIES = ['LEARNER', 'ADVISOR', 'PROVIDER', 'EMPLOYER'] as const;
export type PlanParty = (typeof PLAN_PARTIES)[number];
