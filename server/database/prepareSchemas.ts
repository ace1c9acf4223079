import { type Client, escapeIdentifier } from 'pg';

/** A schema and the login role that may use it. */
export interface WantedSchema {
  name: string;
  login: string;
}

/**
 * Closes the connected database to everybody but the login roles, closes schema `public` to new objects, and makes the
 * schemas, which belong to the owner role. Rights on tables are for the migrations. To be called in a transaction.
 */
export async function prepareSchemas(client: Client, owner: string, schemas: readonly WantedSchema[]): Promise<void> {
  const database = await ownDatabase(client);
  await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${escapeIdentifier(database)} FROM PUBLIC`);
  for (const { login } of schemas) {
    await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${escapeIdentifier(login)}`);
  }
  await closePublicSchema(client, schemas);
  for (const { name } of schemas) await makeSchema(client, name, owner);
  await client.query(`SET LOCAL ROLE ${escapeIdentifier(owner)}`);
  for (const { name, login } of schemas) {
    await client.query(`GRANT USAGE ON SCHEMA ${escapeIdentifier(name)} TO ${escapeIdentifier(login)}`);
  }
  await client.query('RESET ROLE');
}

/** The name of the connected database. Throws when it is not UTF-8 or belongs to somebody else. */
async function ownDatabase(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string; encoding: string; isOwn: boolean }>(
    `SELECT datname AS name, pg_encoding_to_char(encoding) AS encoding,
            pg_has_role(current_user, datdba, 'USAGE') AS "isOwn"
     FROM pg_database WHERE datname = current_database()`,
  );
  const { name = '', encoding = '', isOwn = false } = rows[0] ?? {};
  if (encoding !== 'UTF8') throw new Error(`The database ${name} has encoding ${encoding}: leerpad needs UTF8.`);
  if (!isOwn) throw new Error(`The user of the database URL does not own the database ${name}: make it the owner.`);
  return name;
}

async function closePublicSchema(client: Client, schemas: readonly WantedSchema[]): Promise<void> {
  const { rowCount } = await client.query(`SELECT FROM pg_namespace WHERE nspname = 'public'`);
  if (rowCount === 0) return;
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  const { rows } = await client.query<{ login: string }>(
    `SELECT login FROM unnest($1::text[]) AS login WHERE has_schema_privilege(login, 'public', 'CREATE')`,
    [schemas.map(({ login }) => login)],
  );
  if (rows.length === 0) return;
  throw new Error(
    `The role ${rows.map(({ login }) => login).join(', ')} can make objects in schema public, which the user of the ` +
      'database URL cannot change: revoke CREATE on schema public from PUBLIC as its owner.',
  );
}

async function makeSchema(client: Client, name: string, owner: string): Promise<void> {
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${escapeIdentifier(name)} AUTHORIZATION ${escapeIdentifier(owner)}`);
  const { rows } = await client.query<{ owner: string }>(
    'SELECT pg_get_userbyid(nspowner) AS owner FROM pg_namespace WHERE nspname = $1',
    [name],
  );
  if (rows[0]?.owner === owner) return;
  throw new Error(`The schema ${name} exists and belongs to ${rows[0]?.owner}: use a database without such a schema.`);
}
