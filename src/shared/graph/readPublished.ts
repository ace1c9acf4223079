import { type Kysely, sql, type Transaction } from 'kysely';

/**
 * Reads reference data that belong to one published snapshot, in one consistent look at the database.
 * @throws Error when another snapshot is the newest by now; its own notification brings it
 */
export async function readPublished<Tables, T>(
  database: Kysely<Tables>,
  snapshotId: string,
  read: (look: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (look) => {
      const { rows } = await sql<{
        id: string;
      }>`select id from reference.version order by published desc limit 1`.execute(look);
      if (rows[0]?.id !== snapshotId) throw new Error(`Snapshot ${snapshotId} is no longer the newest`);
      return read(look);
    });
}
