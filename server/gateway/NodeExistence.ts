import DataLoader from 'dataloader';
import { execute, parse, type GraphQLError } from 'graphql';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';
import type { ContextPool } from './ContextPool.js';
import type { ServedSubgraph } from './ServedSubgraph.js';

/** What a reference names: the type and the global id. */
export interface NodeReference {
  readonly __typename: string;
  readonly id: string;
}

const existing = parse('query ($references: [_Any!]!) { _entities(representations: $references) { __typename } }', {
  noLocation: true,
});

/** Asks the owners which things exist, in one question per type and round of one request. */
export class NodeExistence {
  readonly #loaders = new Map<string, DataLoader<string, boolean>>();
  readonly #owners: ReadonlyMap<string, ServedSubgraph>;
  readonly #contexts: ContextPool;
  readonly #request: RequestContext;

  constructor(owners: ReadonlyMap<string, ServedSubgraph>, contexts: ContextPool, request: RequestContext) {
    this.#owners = owners;
    this.#contexts = contexts;
    this.#request = request;
  }

  /** Whether the thing exists. Rejects with the owner's error when it cannot say. */
  async has({ __typename: type, id }: NodeReference): Promise<boolean> {
    const loader = this.#loaders.get(type) ?? new DataLoader<string, boolean>((ids) => this.#ask(type, ids));
    this.#loaders.set(type, loader);
    return loader.load(id);
  }

  async #ask(type: string, ids: readonly string[]): Promise<(boolean | Error)[]> {
    const owner = this.#owners.get(type);
    if (!owner) return ids.map(() => false);
    const { data, errors = [] } = await execute({
      schema: owner.schema,
      document: existing,
      variableValues: { references: ids.map((id) => ({ __typename: type, id })) },
      contextValue: this.#contexts.contextOf(owner, this.#request),
    });
    const found: unknown = data?.['_entities'];
    if (!Array.isArray(found)) return this.#askOneByOne(type, ids, errors[0]);
    return found.map((thing: unknown, index) => errorAt(errors, index) ?? thing !== null);
  }

  // A reference resolver that throws at once takes the whole list of entities with it.
  async #askOneByOne(
    type: string,
    ids: readonly string[],
    error: GraphQLError | undefined,
  ): Promise<(boolean | Error)[]> {
    if (ids.length === 1) return [error?.originalError ?? error ?? new Error(`No answer on ${type}`)];
    return (await Promise.all(ids.map((id) => this.#ask(type, [id])))).flat();
  }
}

function errorAt(errors: readonly GraphQLError[], index: number): Error | undefined {
  const error = errors.find(({ path }) => path?.[1] === index);
  return error?.originalError ?? error;
}
