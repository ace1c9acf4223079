import { compileEntityFetch } from './compileEntityFetch.js';
import { compileFetch } from './compileFetch.js';
import type { BatchFetchNode, EntityPath, FetchNode, PlanNode } from './PlanNode.js';
import type { PlanStep } from './PlanRun.js';
import type { TypeConditions } from './TypeConditions.js';

/** The steps of a plan as one function; undefined where the plan has something in it that is not understood here. */
export function compilePlan(node: PlanNode, conditions: TypeConditions): PlanStep | undefined {
  switch (node.kind) {
    case 'Fetch':
      return isPlain(node) && !node.requires?.length ? compileFetch(node) : undefined;
    case 'BatchFetch':
      return node.entityBatch.aliases.every(isPlain) ? compileBatch(node, conditions) : undefined;
    case 'Flatten':
      return node.node.kind === 'Fetch' && isPlain(node.node) && node.node.requires?.length
        ? compileFlatten(node.path, node.node, conditions)
        : undefined;
    case 'Sequence':
      return all(node.nodes, conditions, inSequence);
    case 'Parallel':
      return all(node.nodes, conditions, inParallel);
    case 'Condition':
      return compileCondition(node, conditions);
    default:
      return undefined;
  }
}

/** A fetch of entities that lie at one path. */
function compileFlatten(path: EntityPath, node: FetchNode, conditions: TypeConditions): PlanStep {
  const field = { key: '_entities', variable: 'representations', paths: [path], requires: node.requires ?? [] };
  const names = path.flatMap((segment) => (segment !== '@' && 'Field' in segment ? [segment.Field] : []));
  return compileEntityFetch(node, { fields: [field], errorPath: names.length > 0 ? names : undefined }, conditions);
}

/** A fetch of several kinds of entities, which lie at several paths. */
function compileBatch(node: BatchFetchNode, conditions: TypeConditions): PlanStep {
  const fields = node.entityBatch.aliases.map(({ alias, representationsVariableName, paths, requires }) => ({
    key: alias,
    variable: representationsVariableName,
    paths,
    requires,
  }));
  return compileEntityFetch(node, { fields }, conditions);
}

/** Whether a fetch is sent and answered as it is, without rewriting, which interface objects need. */
function isPlain({ inputRewrites, outputRewrites, requires }: Rewritten): boolean {
  const isFragment = requires?.some(({ kind }) => kind === 'FragmentSpread') ?? false;
  return !inputRewrites?.length && !outputRewrites?.length && !isFragment;
}

interface Rewritten {
  readonly inputRewrites?: readonly unknown[];
  readonly outputRewrites?: readonly unknown[];
  readonly requires?: readonly { readonly kind: string }[];
}

function all(
  nodes: readonly PlanNode[],
  conditions: TypeConditions,
  join: (steps: readonly PlanStep[]) => PlanStep,
): PlanStep | undefined {
  const steps = nodes.map((node) => compilePlan(node, conditions));
  return steps.every((step) => step !== undefined) ? join(steps) : undefined;
}

function inSequence(steps: readonly PlanStep[]): PlanStep {
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function inParallel(steps: readonly PlanStep[]): PlanStep {
  return async (run) => void (await Promise.all(steps.map((step) => step(run))));
}

function compileCondition(
  node: Extract<PlanNode, { kind: 'Condition' }>,
  conditions: TypeConditions,
): PlanStep | undefined {
  const { condition, ifClause, elseClause } = node;
  const [then, otherwise] = [ifClause, elseClause].map((clause) => clause && compilePlan(clause, conditions));
  if ((ifClause && !then) || (elseClause && !otherwise)) return undefined;
  return async (run) => (run.variables[condition] === true ? then : otherwise)?.(run);
}
