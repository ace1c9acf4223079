import { compileEntityFetch } from './compileEntityFetch.js';
import { compileFetch } from './compileFetch.js';
import type { BatchFetchNode, EntityPath, FetchNode, PlanNode } from './PlanNode.js';
import type { PlanStep } from './PlanRun.js';
import type { TypeConditions } from './TypeConditions.js';

/**
 * The steps of a plan as one function.
 * @throws Error where the plan has something in it that is not understood here
 */
export function compilePlan(node: PlanNode, conditions: TypeConditions): PlanStep {
  switch (node.kind) {
    case 'Fetch':
      if (node.requires?.length) throw notUnderstood('a fetch of entities that lie nowhere');
      return compileFetch(node, conditions);
    case 'BatchFetch':
      return compileBatch(node, conditions);
    case 'Flatten':
      if (node.node.kind !== 'Fetch') throw notUnderstood(`${node.node.kind} of entities`);
      return compileFlatten(node.path, node.node, conditions);
    case 'Sequence':
      return inSequence(node.nodes.map((one) => compilePlan(one, conditions)));
    case 'Parallel':
      return inParallel(node.nodes.map((one) => compilePlan(one, conditions)));
    case 'Condition':
      return compileCondition(node, conditions);
    default:
      throw notUnderstood(node.kind);
  }
}

function notUnderstood(what: string): Error {
  return new Error(`A query plan has ${what} in it, which is not served`);
}

/** A fetch of entities that lie at one path. */
function compileFlatten(path: EntityPath, node: FetchNode, conditions: TypeConditions): PlanStep {
  const { requires = [], inputRewrites, outputRewrites } = node;
  const [key, variable, errorPath] = ['_entities', 'representations', namesIn(path)];
  const field = { key, variable, paths: [path], errorPath, requires, inputRewrites, outputRewrites };
  return compileEntityFetch(node, [field], conditions);
}

/** A fetch of several kinds of entities, which lie at several paths. */
function compileBatch(node: BatchFetchNode, conditions: TypeConditions): PlanStep {
  const fields = node.entityBatch.aliases.map(({ alias, representationsVariableName, ...field }) => ({
    ...field,
    key: alias,
    variable: representationsVariableName,
    errorPath: namesIn(field.paths[0] ?? []),
  }));
  return compileEntityFetch(node, fields, conditions);
}

function namesIn(path: EntityPath): string[] {
  return path.flatMap((segment) => (segment !== '@' && 'Field' in segment ? [segment.Field] : []));
}

function inSequence(steps: readonly PlanStep[]): PlanStep {
  return async (run) => {
    for (const step of steps) {
      run.signal?.throwIfAborted();
      await step(run);
    }
  };
}

function inParallel(steps: readonly PlanStep[]): PlanStep {
  return async (run) => void (await Promise.all(steps.map((step) => step(run))));
}

function compileCondition(
  { condition, ifClause, elseClause }: Extract<PlanNode, { kind: 'Condition' }>,
  conditions: TypeConditions,
): PlanStep {
  const [then, otherwise] = [ifClause, elseClause].map((clause) => clause && compilePlan(clause, conditions));
  return async (run) => (run.variables[condition] === true ? then : otherwise)?.(run);
}
