import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { ExecutionResult } from 'graphql';
import { afterAll } from 'vitest';
import type { DatabaseAccess } from '../../server/database/DatabaseAccess.js';
import { openGraph, type OpenGraph } from '../../server/openGraph.js';
import { prepareStore } from '../../server/store/prepareStore.js';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import { subgraphs } from '../../src/subgraphs.js';
import type { TypedDocumentString } from './documents/graphql.js';
import { cloneTemplate } from './testDatabase.js';

/** What a client sends. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** The whole graph over a seeded database of the test file's own, behind HTTP. */
export interface SeededGateway {
  readonly url: string;
  readonly access: DatabaseAccess;
  readonly graph: OpenGraph;
  /** Faults that the gateway wrote down. */
  readonly faults: object[];
  ask(asked: Asked, headers?: Readonly<Record<string, string>>): Promise<ExecutionResult>;
  /** Asks a typed document. @throws Error when the answer has errors */
  answer<Result, Variables extends Readonly<Record<string, unknown>>>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Result>;
}

/**
 * To be awaited at the top of a test file, since it registers hooks that stop everything after the file.
 * @param added subgraphs beside the real ones
 */
export async function seededGateway(
  clock = () => new Date('2026-12-01T12:00:00Z'),
  added: readonly Subgraph[] = [],
): Promise<SeededGateway> {
  const access = await cloneTemplate();
  const all = [...subgraphs, ...added];
  if (added.length > 0) await prepareStore(access, all);
  const faults: object[] = [];
  const graph = await openGraph(access, all, { clock, log: { error: (details) => void faults.push(details) } });
  const server = createServer((request, response) => void graph.gateway.handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await graph.close();
  });
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`;
  const ask: SeededGateway['ask'] = async (asked, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(asked),
    });
    return (await response.json()) as ExecutionResult;
  };
  const answer: SeededGateway['answer'] = async (document, variables, headers) => {
    const { data, errors } = await ask({ query: document.toString(), variables: { ...variables } }, headers);
    if (errors) throw new Error(`The answer has errors: ${JSON.stringify(errors)}`);
    return data as never;
  };
  return { url, access, graph, faults, ask, answer };
}
