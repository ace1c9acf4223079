import { type DocumentNode, execute, type ExecutionResult, validate } from 'graphql';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';
import { CompiledDocument, type CompiledRun } from './compiled/CompiledDocument.js';
import { DocumentCompiler } from './compiled/DocumentCompiler.js';
import type { ContextPool } from './ContextPool.js';
import type { ServedSubgraph } from './ServedSubgraph.js';
import type { SubgraphFetch, SubgraphTransport } from './SubgraphTransport.js';

/** A document that fits its subgraph, and once it is asked again its compiled form; null where it has none. */
interface KnownDocument {
  compiled?: CompiledDocument | null;
}

interface CompiledSubgraph {
  readonly served: ServedSubgraph;
  compiler?: DocumentCompiler;
}

/** Executes the fetches of query plans on the subgraphs' schemas in this process: no HTTP and no JSON between. */
export class InPlaceTransport implements SubgraphTransport {
  readonly #subgraphs: ReadonlyMap<string, CompiledSubgraph>;
  readonly #contexts: ContextPool;
  readonly #known = new WeakMap<DocumentNode, KnownDocument>();

  constructor(subgraphs: readonly ServedSubgraph[], contexts: ContextPool) {
    this.#subgraphs = new Map(subgraphs.map((served) => [served.name, { served }]));
    this.#contexts = contexts;
  }

  /**
   * What a subgraph answers. Rejects for a fault of ours, such as a plan that does not fit the subgraph, and with the reason
   * of a request that was aborted before its errors were known.
   */
  async fetch(name: string, fetch: SubgraphFetch, request: RequestContext): Promise<ExecutionResult> {
    const subgraph = this.#subgraphs.get(name);
    if (!subgraph) throw new Error(`A query plan names the unknown subgraph ${name}`);
    const contextValue = this.#contexts.contextOf(subgraph.served, request);
    const run = this.#knownOf(subgraph, fetch.document).compiled?.runFor(fetch.variables ?? {});
    if (!run?.form.isAwake()) return executeAsIs(subgraph.served, fetch, contextValue);
    return (
      (await run.form.execute(contextValue, run.variables)) ??
      this.#executeAgain(run, () => executeAsIs(subgraph.served, fetch, contextValue), request)
    );
  }

  // Only graphql-js says where and how often something went wrong exactly as GraphQL has it, so it has the word on errors.
  async #executeAgain(
    { form }: CompiledRun,
    again: () => Promise<ExecutionResult>,
    { signal }: RequestContext,
  ): Promise<ExecutionResult> {
    // Nobody waits for the answer.
    signal?.throwIfAborted();
    const answer = await again();
    if (!answer.errors) form.errsAlone();
    return answer;
  }

  // The planner keeps one document per plan. Compiling costs as much as executing it some times.
  #knownOf(subgraph: CompiledSubgraph, document: DocumentNode): KnownDocument {
    const known = this.#known.get(document);
    if (known) {
      if (known.compiled === undefined) known.compiled = compiledOf(subgraph, document);
      return known;
    }
    const [error] = validate(subgraph.served.schema, document);
    if (error) throw new Error(`A query plan does not fit subgraph ${subgraph.served.name}: ${error.message}`);
    const asked: KnownDocument = {};
    this.#known.set(document, asked);
    return asked;
  }
}

function compiledOf(subgraph: CompiledSubgraph, document: DocumentNode): CompiledDocument | null {
  subgraph.compiler ??= new DocumentCompiler(subgraph.served.schema);
  return CompiledDocument.of(subgraph.compiler, document);
}

async function executeAsIs(
  { schema }: ServedSubgraph,
  { document, variables: variableValues }: SubgraphFetch,
  contextValue: object,
): Promise<ExecutionResult> {
  return execute({ schema, document, variableValues, contextValue });
}
