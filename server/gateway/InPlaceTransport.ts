import { execute, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';
import type { ContextPool } from './ContextPool.js';
import { hasRecursiveInput } from './hasRecursiveInput.js';
import type { ServedSubgraph } from './ServedSubgraph.js';
import type { SubgraphFetch, SubgraphTransport } from './SubgraphTransport.js';

/** A document that fits its subgraph, and once it is asked again its compiled form; null where it has none. */
interface KnownDocument {
  compiled?: CompiledQuery | null;
}

/** Executes the fetches of query plans on the subgraphs' schemas in this process: no HTTP and no JSON between. */
export class InPlaceTransport implements SubgraphTransport {
  readonly #subgraphs: ReadonlyMap<string, ServedSubgraph>;
  readonly #contexts: ContextPool;
  readonly #known = new WeakMap<DocumentNode, KnownDocument>();

  constructor(subgraphs: readonly ServedSubgraph[], contexts: ContextPool) {
    this.#subgraphs = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
    this.#contexts = contexts;
  }

  /** What a subgraph answers. Rejects only for a fault of ours, such as a plan that does not fit the subgraph. */
  async fetch(name: string, fetch: SubgraphFetch, request: RequestContext): Promise<ExecutionResult> {
    const subgraph = this.#subgraphs.get(name);
    if (!subgraph) throw new Error(`A query plan names the unknown subgraph ${name}`);
    const known = this.#knownOf(subgraph, fetch.document);
    const contextValue = this.#contexts.contextOf(subgraph, request);
    const compiled = await known.compiled?.query(undefined, contextValue, fetch.variables);
    if (compiled && !compiled.errors) return compiled;
    // Only graphql-js says where and how often something went wrong exactly as GraphQL has it, so it has the word on errors.
    const { document, variables: variableValues } = fetch;
    const answer = await execute({ schema: subgraph.schema, document, variableValues, contextValue });
    // What errs in its compiled form alone would always be executed twice.
    if (compiled && !answer.errors) known.compiled = null;
    return answer;
  }

  // The planner keeps one document per plan. Compiling costs as much as executing it some times.
  #knownOf({ name, schema }: ServedSubgraph, document: DocumentNode): KnownDocument {
    const known = this.#known.get(document);
    if (known) {
      if (known.compiled === undefined) known.compiled = compile(schema, document);
      return known;
    }
    const [error] = validate(schema, document);
    if (error) throw new Error(`A query plan does not fit subgraph ${name}: ${error.message}`);
    const asked: KnownDocument = {};
    this.#known.set(document, asked);
    return asked;
  }
}

/** Queries alone: what changes something must not be executed again. */
function compile(schema: ServedSubgraph['schema'], document: DocumentNode): CompiledQuery | null {
  const isQuery = document.definitions.every(
    (node) => node.kind !== 'OperationDefinition' || node.operation === 'query',
  );
  const compiled = isQuery && !hasRecursiveInput(schema, document) ? compileQuery(schema, document) : null;
  return compiled && isCompiledQuery(compiled) ? compiled : null;
}
