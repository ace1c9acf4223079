import DataLoader from 'dataloader';
import { parse, type DocumentNode, type GraphQLError } from 'graphql';
import type { RequestContext } from '../../src/shared/graph/RequestContext.js';
import type { SubgraphTransport } from './SubgraphTransport.js';

/** What a reference names: the type and the global id. */
export interface NodeReference {
  readonly __typename: string;
  readonly id: string;
}

const existing = 'query ($references: [_Any!]!) { _entities(representations: $references) { __typename } }';
const documents = new Map<string, DocumentNode>();

/** The subgraph that a type of things belongs to. */
interface NodeOwner {
  readonly name: string;
}

/** Asks the owners which things exist, in one question per type and round of one request. */
export class NodeExistence {
  readonly #loaders = new Map<string, DataLoader<string, boolean>>();
  readonly #owners: ReadonlyMap<string, NodeOwner>;
  readonly #transport: SubgraphTransport;
  readonly #request: RequestContext;

  /** @param owners who knows which things exist, by type */
  constructor(owners: ReadonlyMap<string, NodeOwner>, transport: SubgraphTransport, request: RequestContext) {
    this.#owners = owners;
    this.#transport = transport;
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
    const variables = { references: ids.map((id) => ({ __typename: type, id })) };
    const fetch = { document: documentFor(owner), variables };
    const { data, errors = [] } = await this.#transport.fetch(owner.name, fetch, this.#request);
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

// A transport keeps what it makes of a document for one subgraph.
function documentFor({ name }: NodeOwner): DocumentNode {
  const document = documents.get(name) ?? parse(existing, { noLocation: true });
  documents.set(name, document);
  return document;
}

function errorAt(errors: readonly GraphQLError[], index: number): Error | undefined {
  const error = errors.find(({ path }) => path?.[1] === index);
  return error?.originalError ?? error;
}
