import { Client } from 'pg';

const connectMs = 10_000;
const lockMs = 30_000;
const statementMs = 60_000;

/** Runs the work on a connection of its own, whose waits are all bounded, and closes it. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: connectMs,
    lock_timeout: lockMs,
    statement_timeout: statementMs,
    application_name: 'leerpad preparation',
  });
  // A lost connection also fails the statement under way; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
