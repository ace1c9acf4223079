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
import { PartnershipEntity } from './entities/PartnershipEntity.js';
import { RegionEntity } from './entities/RegionEntity.js';
import { OrganisationNameLanguages } from './migrations/OrganisationNameLanguages.js';
import { NetworkTables } from './migrations/NetworkTables.js';
import { OrganisationWriter } from './migrations/OrganisationWriter.js';
import { PartnershipTable } from './migrations/PartnershipTable.js';
import { OrganisationsForLearners } from './migrations/OrganisationsForLearners.js';
import { PublishedPlaces } from './migrations/PublishedPlaces.js';
import { OrganisationResolver } from './resolvers/OrganisationResolver.js';
import { PartnershipResolver } from './resolvers/PartnershipResolver.js';
import { RegionResolver } from './resolvers/RegionResolver.js';

const referenceTables = ['organisation', 'region', 'partnership'];

/** Who provides education, and where. */
export const network: Subgraph = {
  name: 'network',
  entities: [OrganisationEntity, RegionEntity, PartnershipEntity],
  migrations: [
    { name: 'NetworkTables', class: NetworkTables },
    { name: 'OrganisationNameLanguages', class: OrganisationNameLanguages },
    { name: 'PartnershipTable', class: PartnershipTable },
    { name: 'OrganisationWriter', class: OrganisationWriter },
    { name: 'PublishedPlaces', class: PublishedPlaces },
    { name: 'OrganisationsForLearners', class: OrganisationsForLearners },
  ],
  referenceTables,
  reads: referenceTables.map((table) => `network.${table}`),
  resolvers: [OrganisationResolver, PartnershipResolver, RegionResolver],
  orphanedTypes: [],
  references: {
    Organisation: ({ id }, { snapshot }: NetworkContext) =>
      snapshot.organisations.get(keyOfId(id, 'Organisation')) ?? null,
    Partnership: ({ id }, { snapshot }: NetworkContext) =>
      snapshot.partnerships.get(keyOfId(id, 'Partnership')) ?? null,
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
