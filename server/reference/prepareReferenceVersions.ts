import type { Client } from 'pg';

/** Makes the table of published snapshots and lets the login roles read it. Can be repeated. */
export async function prepareReferenceVersions(client: Client, loginRoles: readonly string[]): Promise<void> {
  await client.query(
    'create table if not exists reference.version (id text not null, published bigint generated always as identity primary key)',
  );
  for (const role of loginRoles) {
    await client.query(`grant usage on schema reference to ${client.escapeIdentifier(role)}`);
    await client.query(`grant select on reference.version to ${client.escapeIdentifier(role)}`);
  }
}
