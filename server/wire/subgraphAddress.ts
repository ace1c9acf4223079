import type { Configuration } from '../configuration.js';

const firstPort = 4001;

/**
 * Where a subgraph answers, `http://host:port`: as SUBGRAPH_URLS says, else on loopback, on a port by its place in the
 * alphabet, from 4001 on. Gateway and subgraph come to the same.
 * @param names all subgraphs
 */
export function subgraphAddress(
  { subgraphUrls }: Pick<Configuration, 'subgraphUrls'>,
  names: readonly string[],
  name: string,
): string {
  return subgraphUrls.get(name) ?? `http://127.0.0.1:${firstPort + names.toSorted().indexOf(name)}`;
}
