import type { QueryPlanOptions } from '@graphql-hive/router-runtime';

/** What the planner gives for an operation. */
export type QueryPlan = Parameters<NonNullable<QueryPlanOptions['onQueryPlan']>>[0];

/** One step of a plan, with the steps in it. */
export type PlanNode = NonNullable<QueryPlan['node']>;

export type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;
export type BatchFetchNode = Extract<PlanNode, { kind: 'BatchFetch' }>;
export type FlattenNode = Extract<PlanNode, { kind: 'Flatten' }>;

/** Where in the answer the entities of a fetch lie, and which of their fields it needs. */
export type EntityPath = FlattenNode['path'];
export type Requires = NonNullable<FetchNode['requires']>;
