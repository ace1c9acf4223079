import type * as planner from '@graphql-hive/router-query-planner';

/** What the planner gives for an operation. */
export type QueryPlan = planner.QueryPlan;

/** One step of a plan, with the steps in it. */
export type PlanNode = planner.PlanNode;

export type FetchNode = planner.FetchNode;
export type BatchFetchNode = planner.BatchFetchNode;
export type FetchRewrite = planner.FetchRewrite;

/** Where in the answer the entities of a fetch lie, and which of their fields it needs. */
export type EntityPath = planner.FlattenNode['path'];
export type Requires = readonly planner.RequiresSelection[];
