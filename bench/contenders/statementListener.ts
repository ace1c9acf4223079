import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import type { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import { PersonalBatch } from '../../src/learners/data/PersonalBatch.js';
import { CREDENTIAL_STATEMENT } from '../operations/credentialPage.js';
import { LEARNERS_STATEMENT } from '../operations/learnersWithHoldings.js';

const statements: Readonly<Record<string, string>> = {
  '/learners': LEARNERS_STATEMENT,
  '/credential': CREDENTIAL_STATEMENT,
};

/** One prepared statement a request, which says who reads in the same exchange; its JSON is passed on unread. */
export function statementListener(pool: Pool): RequestListener {
  return (request, response) => {
    const answered = text(request).then((body) => answerTo(pool, statements[request.url ?? ''] ?? '', body));
    answered.then(
      (answer) => response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":${answer}}`),
      () => response.writeHead(500).end('{"errors":[{}]}'),
    );
  };
}

async function answerTo(pool: Pool, sql: string, body: string): Promise<string> {
  const { values } = JSON.parse(body) as { values: readonly string[] };
  const query = { sql, parameters: values } as CompiledQuery;
  const client = await pool.connect();
  try {
    return await new Promise((resolve, reject) => {
      const batch = new PersonalBatch({ kind: 'EXAMPLE' }, [query], (error, results) =>
        error ? reject(error) : resolve(results[0]?.rows[0]?.[0] ?? 'null'),
      );
      client.query(batch);
    });
  } finally {
    client.release();
  }
}
