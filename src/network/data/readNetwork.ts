import type { Transaction } from 'kysely';
import type { NetworkDatabase, NetworkRows } from './NetworkRows.js';

/** Reads the network: one statement a table. */
export async function readNetwork(look: Transaction<NetworkDatabase>): Promise<NetworkRows> {
  return {
    organisations: await look.selectFrom('network.organisation').selectAll().execute(),
    partnerships: await look.selectFrom('network.partnership').selectAll().execute(),
    regions: await look.selectFrom('network.region').selectAll().execute(),
  };
}
