import { text } from 'node:stream/consumers';
import type { RequestListener } from 'node:http';
import type { Pool } from 'pg';
import { PersonalBatch } from '../../src/learners/data/PersonalBatch.js';
import { CREDENTIAL_STATEMENT } from '../operations/credentialPage.js';
import { LEARNERS_STATEMENT } from '../operations/learnersWithHoldings.js';
import { servePeer } from './servePeer.js';

const statements: Readonly<Record<string, string>> = {
  '/learners': LEARNERS_STATEMENT,
  '/credential': CREDENTIAL_STATEMENT,
};

/** One prepared statement a request, which says who reads in the same exchange; its JSON is passed on unread. */
function listener(pool: Pool): RequestListener {
  return (request, response) => {
    void (async () => {
      const { values } = JSON.parse(await text(request)) as { values: string[] };
      const answer = await answerOf(pool, statements[request.url ?? ''] ?? '', values);
      response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":${answer}}`);
    })();
  };
}

async function answerOf(pool: Pool, sql: string, values: readonly string[]): Promise<string> {
  const client = await pool.connect();
  try {
    return await new Promise((resolve, reject) => {
      const query = { sql, parameters: values } as never;
      client.query(
        new PersonalBatch({ kind: 'EXAMPLE' }, [query], (error, results) =>
          error ? reject(error) : resolve(results[0]?.rows[0]?.[0] ?? 'null'),
        ),
      );
    });
  } finally {
    client.release();
  }
}

await servePeer(listener);
