import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import { type DatabaseAccess, ownerUrl } from '../database/DatabaseAccess.js';
import { prepareDatabase } from '../database/prepareDatabase.js';
import { loginRole } from '../database/roleNames.js';
import { withClient } from '../database/withClient.js';
import { prepareReferenceVersions } from '../reference/prepareReferenceVersions.js';
import { grantRights } from './grantRights.js';
import { migrate } from './migrate.js';

/** Brings the database to where the application can use it: roles, schemas, tables, rights. Can be repeated. */
export async function prepareStore(access: DatabaseAccess, subgraphs: readonly Subgraph[]): Promise<void> {
  const names = subgraphs.map((one) => one.name);
  await prepareDatabase({ ...access, names: [...names, 'reference'], createDatabase: true });
  await migrate(access, subgraphs);
  await withClient(ownerUrl(access), async (client) => {
    await grantRights(client, access.rolePrefix, subgraphs);
    await prepareReferenceVersions(
      client,
      [...names, 'reference'].map((name) => loginRole(access.rolePrefix, name)),
    );
  });
}
