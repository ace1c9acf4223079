import { type ExecutionResult, GraphQLError, parse } from 'graphql';
import type { SubgraphFetch } from '../SubgraphTransport.js';
import { compileRewrites } from './compileRewrites.js';
import { mergeInto } from './mergeInto.js';
import type { FetchNode } from './PlanNode.js';
import type { PlanRun, PlanStep } from './PlanRun.js';
import { renamedPath } from './renamedPath.js';
import type { TypeConditions } from './TypeConditions.js';

/** A fetch of root fields: its answer is merged into the whole. */
export function compileFetch(node: FetchNode, conditions: TypeConditions): PlanStep {
  const fetch = compileCall(node);
  const rootPath = rootPathOf(node);
  const rewrite = compileRewrites(node.outputRewrites, conditions);
  const placed = (error: GraphQLError): GraphQLError => {
    if (!error.path) return relocated(error, rootPath);
    const path = renamedPath(error.path, node.outputRewrites);
    return path === error.path ? error : relocated(error, path);
  };
  return async (run) => {
    const { data, errors = [] } = await fetch(run, {}, rootPath);
    run.errors.push(...errors.map(placed));
    rewrite(data);
    if (data) mergeInto(run.data, data);
  };
}

/** Asks a subgraph, with the variables of the operation that the fetch uses and some of its own. */
type Call = (
  run: PlanRun,
  own: Readonly<Record<string, unknown>>,
  errorPath: readonly string[] | undefined,
) => Promise<ExecutionResult>;

/** The document is parsed once: what a transport makes of it is kept with it. */
export function compileCall(node: Pick<FetchNode, 'serviceName' | 'operation' | 'variableUsages'>): Call {
  const { serviceName, operation, variableUsages = [] } = node;
  const document = parse(operation, { noLocation: true });
  return async (run, own, errorPath) => {
    const variables: Record<string, unknown> = { ...own };
    for (const name of variableUsages) if (Object.hasOwn(run.variables, name)) variables[name] = run.variables[name];
    try {
      return await run.fetch(serviceName, { document, variables } satisfies SubgraphFetch);
    } catch (fault) {
      return { errors: [faultOf(fault, serviceName, errorPath)] };
    }
  };
}

/** The same error at another place of the answer. */
export function relocated(error: GraphQLError, path: readonly (string | number)[]): GraphQLError {
  const { message, nodes, source, positions, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path,
    originalError: error,
    extensions,
  });
}

function faultOf(fault: unknown, subgraph: string, path: readonly string[] | undefined): GraphQLError {
  if (fault instanceof GraphQLError) return fault;
  const originalError = fault instanceof Error ? fault : new Error(String(fault));
  return new GraphQLError(originalError.message, {
    originalError,
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: subgraph },
    ...(path && { path }),
  });
}

function rootPathOf({ operation }: FetchNode): readonly string[] {
  const [definition] = parse(operation, { noLocation: true }).definitions;
  if (definition?.kind !== 'OperationDefinition') return [];
  const field = definition.selectionSet.selections.find((selection) => selection.kind === 'Field');
  return field ? [field.alias?.value ?? field.name.value] : [];
}
