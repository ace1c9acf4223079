import { connectionUrl } from './connectionUrl.js';
import { createMissingDatabase } from './createMissingDatabase.js';
import type { DatabaseAccess } from './DatabaseAccess.js';
import { inTurn } from './inTurn.js';
import { prepareRoles } from './prepareRoles.js';
import { prepareSchemas } from './prepareSchemas.js';
import { loginRole, ownerRole } from './roleNames.js';
import { serverVersion } from './serverVersion.js';
import { withClient } from './withClient.js';

export interface DatabasePreparation extends DatabaseAccess {
  /** One schema and one login role each. */
  names: readonly string[];
  /** Whether to create the database when it is missing; the administrator then needs CREATEDB. */
  createDatabase: boolean;
}

/**
 * Brings the database, its owner role, the login roles and the schemas into being, or into line with what is asked. Can
 * be repeated, also by several processes at once that connect to the same administrative database. The administrator
 * needs CREATEROLE and must own the database, but need not be a superuser. Throws on PostgreSQL older than 15.
 */
export async function prepareDatabase(preparation: DatabasePreparation): Promise<void> {
  const { adminUrl, databaseName, rolePrefix, passwordSecret, names, createDatabase } = preparation;
  const owner = ownerRole(rolePrefix);
  const schemas = names.map((name) => ({ name, login: loginRole(rolePrefix, name) }));
  const logins = schemas.map(({ login }) => login);
  await withClient(adminUrl, async (client) => {
    const major = await serverVersion(client);
    if (createDatabase) await createMissingDatabase(client, databaseName, major);
    await inTurn(client, () => prepareRoles(client, { owner, logins, passwordSecret }));
  });
  await withClient(connectionUrl(adminUrl, { databaseName }), (client) =>
    inTurn(client, () => prepareSchemas(client, owner, schemas)),
  );
}
