import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { errorCode } from './embedded/errorCode.js';
import { rolePassword } from './rolePassword.js';
import { scramVerifier } from './scramVerifier.js';

export interface WantedRoles {
  owner: string;
  logins: readonly string[];
  passwordSecret: string;
}

const insufficientPrivilege = '42501';

/**
 * Makes the missing roles and sets the passwords of the login roles. Refuses a role of that name which has more rights
 * than leerpad gives. To be called in a transaction.
 */
export async function prepareRoles(client: Client, wanted: WantedRoles): Promise<void> {
  await refuseStrongerRoles(client, [wanted.owner, ...wanted.logins]);
  try {
    await makeRoles(client, wanted);
  } catch (error) {
    if (errorCode(error) !== insufficientPrivilege || !(error instanceof Error)) throw error;
    throw new Error(
      `The user of the database URL cannot manage the roles of leerpad (${error.message}): it needs CREATEROLE, and ` +
        'ADMIN OPTION on those of the roles that another user made.',
      { cause: error },
    );
  }
}

async function makeRoles(client: Client, { owner, logins, passwordSecret }: WantedRoles): Promise<void> {
  const present = await presentRoles(client, [owner, ...logins]);
  for (const role of [owner, ...logins].filter((name) => !present.has(name))) {
    const login = role === owner ? 'NOLOGIN' : 'LOGIN';
    await client.query(
      `CREATE ROLE ${escapeIdentifier(role)} ${login} NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS`,
    );
  }
  for (const role of logins) {
    const verifier = scramVerifier(rolePassword(passwordSecret, role));
    await client.query(`ALTER ROLE ${escapeIdentifier(role)} LOGIN PASSWORD ${escapeLiteral(verifier)}`);
  }
  await letAdministratorActAs(client, owner);
}

async function presentRoles(client: Client, names: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT rolname AS name FROM pg_roles WHERE rolname = ANY ($1)',
    [names],
  );
  return new Set(rows.map(({ name }) => name));
}

async function refuseStrongerRoles(client: Client, names: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT rolname AS name FROM pg_roles r
     WHERE rolname = ANY ($1)
       AND (rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls
            OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid))`,
    [names],
  );
  if (rows.length === 0) return;
  throw new Error(
    `The role ${rows.map(({ name }) => name).join(', ')} exists with more rights than leerpad gives it: take its ` +
      'attributes and memberships away, or choose another role prefix.',
  );
}

/** Only a superuser may become a role without being a member of it, even when it made the role. */
async function letAdministratorActAs(client: Client, owner: string): Promise<void> {
  const { rows } = await client.query<{ isSuperuser: boolean }>(
    'SELECT rolsuper AS "isSuperuser" FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.isSuperuser === true) return;
  await client.query(`GRANT ${escapeIdentifier(owner)} TO CURRENT_USER`);
}
