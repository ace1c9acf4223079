import 'reflect-metadata';
import { keyOfId } from '../shared/graph/keyOfId.js';
import { kyselyOver } from '../shared/graph/kyselyOver.js';
import { readPublished } from '../shared/graph/readPublished.js';
import type { RequestContext } from '../shared/graph/RequestContext.js';
import { SnapshotShelf } from '../shared/graph/SnapshotShelf.js';
import type { Access, OpenSubgraph, Subgraph } from '../shared/graph/Subgraph.js';
import type { NetworkContext } from './data/NetworkContext.js';
import type { NetworkDatabase } from './data/NetworkRows.js';
import { NetworkSnapshot } from './data/NetworkSnapshot.js';
import { readNetwork } from './data/readNetwork.js';
import { OrganisationEntity } from './entities/OrganisationEntity.js';
import { RegionEntity } from './entities/RegionEntity.js';
import { OrganisationNameLanguages } from './migrations/OrganisationNameLanguages.js';
import { NetworkTables } from './migrations/NetworkTables.js';
import { OrganisationResolver } from './resolvers/OrganisationResolver.js';
import { RegionResolver } from './resolvers/RegionResolver.js';

const referenceTables = ['organisation', 'region'];

/** Who provides education, and where. */
export const network: Subgraph = {
  name: 'network',
  entities: [OrganisationEntity, RegionEntity],
  migrations: [
    { name: 'NetworkTables', class: NetworkTables },
    { name: 'OrganisationNameLanguages', class: OrganisationNameLanguages },
  ],
  referenceTables,
  reads: referenceTables.map((table) => `network.${table}`),
  resolvers: [OrganisationResolver, RegionResolver],
  orphanedTypes: [],
  references: {
    Organisation: ({ id }, { snapshot }: NetworkContext) =>
      snapshot.organisations.get(keyOfId(id, 'Organisation')) ?? null,
    Region: ({ id }, { snapshot }: NetworkContext) => snapshot.regions.get(keyOfId(id, 'Region')) ?? null,
  },
  open,
};

function open({ pool }: Access): OpenSubgraph {
  const database = kyselyOver<NetworkDatabase>(pool);
  const shelf = new SnapshotShelf<NetworkSnapshot>();
  return {
    async load(snapshotId) {
      shelf.put(snapshotId, new NetworkSnapshot(await readPublished(database, snapshotId, readNetwork)));
    },
    contextFor: (request: RequestContext): NetworkContext => ({
      ...request,
      snapshot: shelf.pinned(request.snapshotId),
    }),
  };
}
