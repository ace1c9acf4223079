import type {
  BatchFetchNode,
  FetchNode,
  FetchRewrite,
  FlattenNode,
  PlanNode,
  QueryPlan,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';

export type { BatchFetchNode, FetchNode, FetchRewrite, PlanNode, QueryPlan };

/** Where in the answer the entities of a fetch lie, and which of their fields it needs. */
export type EntityPath = FlattenNode['path'];
export type Requires = readonly RequiresSelection[];
