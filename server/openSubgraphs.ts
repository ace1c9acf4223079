import type { Pool } from 'pg';
import type { OpenSubgraph, Subgraph } from '../src/shared/graph/Subgraph.js';
import { buildSubgraph } from './buildSubgraph.js';
import { type DatabaseAccess, loginUrl } from './database/DatabaseAccess.js';
import { documentKey } from './database/documentKey.js';
import { openPool } from './database/openPool.js';
import type { ServedSubgraph } from './gateway/ServedSubgraph.js';

/** The subgraphs as the gateway serves them, each on a pool of its own login role. */
export interface OpenSubgraphs {
  readonly served: readonly ServedSubgraph[];
  readonly open: readonly OpenSubgraph[];
  close(): Promise<void>;
}

export function openSubgraphs(access: DatabaseAccess, subgraphs: readonly Subgraph[]): OpenSubgraphs {
  const pools: Pool[] = [];
  const both = subgraphs.map((subgraph) => {
    const pool = openPool(loginUrl(access, subgraph.name), subgraph.name);
    pools.push(pool);
    const open = subgraph.open({ pool, documentKey: documentKey(access.passwordSecret) });
    return { open, served: { name: subgraph.name, ...buildSubgraph(subgraph), contextFor: open.contextFor } };
  });
  return {
    served: both.map((one) => one.served),
    open: both.map((one) => one.open),
    close: async () => {
      for (const { open } of both) await open.close?.();
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
}
