import type { Client } from 'pg';

const oldestMajor = 15;

/** The major version of the server. Throws when leerpad does not run on it. */
export async function serverVersion(client: Client): Promise<number> {
  const { rows } = await client.query<{ number: number; text: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS text`,
  );
  return supportedMajor(rows[0]?.number ?? 0, rows[0]?.text ?? 'unknown');
}

/** The major version of a version number such as 150018. Throws when it is too old; `text` names it in the message. */
export function supportedMajor(number: number, text: string): number {
  const major = Math.floor(number / 10_000);
  if (major >= oldestMajor) return major;
  throw new Error(`The server of DATABASE_URL is PostgreSQL ${text}: leerpad needs ${oldestMajor} or newer.`);
}
