import { connectionUrl } from './connectionUrl.js';
import { loginRole, ownerRole } from './roleNames.js';
import { rolePassword } from './rolePassword.js';

/** A database of leerpad and the roles that belong to it. */
export interface DatabaseAccess {
  /** Connection URL of the user that administers roles and owns the database: any database of the server. */
  adminUrl: string;
  databaseName: string;
  /** Roles belong to a whole server: each database of leerpad on it needs a prefix of its own. */
  rolePrefix: string;
  /** The passwords of the login roles are derived from it, and the key of the plans that clients keep. */
  passwordSecret: string;
}

/** Connection URL for migrations and seeding: the administrator, acting as the owner role. */
export function ownerUrl({ adminUrl, databaseName, rolePrefix }: DatabaseAccess): string {
  return connectionUrl(adminUrl, { databaseName, settings: { role: ownerRole(rolePrefix) } });
}

/** Connection URL of the login role of one subgraph. */
export function loginUrl({ adminUrl, databaseName, rolePrefix, passwordSecret }: DatabaseAccess, name: string): string {
  const user = loginRole(rolePrefix, name);
  return connectionUrl(adminUrl, { databaseName, user, password: rolePassword(passwordSecret, user) });
}
