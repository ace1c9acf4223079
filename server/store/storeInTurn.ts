import type { DatabaseAccess } from '../database/DatabaseAccess.js';
import { withClient } from '../database/withClient.js';

/** Any number that only the preparation of a store uses. */
const STORE_LOCK = 7_302_412;
/** How long one waits for another that fills the store, in milliseconds. */
const MOST_WAIT_MS = 300_000;

/** Prepares and seeds a store while no other process does: of two starts at once the second waits for the first. */
export async function storeInTurn({ adminUrl }: DatabaseAccess, work: () => Promise<void>): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const settings = "select set_config('lock_timeout', $1, false), set_config('statement_timeout', $1, false)";
    await client.query(settings, [String(MOST_WAIT_MS)]);
    await client.query('select pg_advisory_lock($1)', [STORE_LOCK]);
    await work();
  });
}
