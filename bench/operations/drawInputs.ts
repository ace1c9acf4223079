import { withClient } from '../../server/database/withClient.js';
import type { CredentialInput } from './credentialPage.js';
import { LEARNERS_ON_PAGE, type LearnersInput } from './learnersWithHoldings.js';
import type { PathwayInput } from './pathwayOfALearner.js';

/** What the operations are asked with. */
export interface Inputs {
  readonly pathways: readonly PathwayInput[];
  readonly learners: readonly LearnersInput[];
  readonly credentials: readonly CredentialInput[];
}

const AS_OF = '2026-12-01T12:00:00.000Z';

/** So many different inputs of each operation, spread evenly over what is stored: the same ones at every run. */
export async function drawInputs(peerUrl: string, count: number): Promise<Inputs> {
  return withClient(peerUrl, async (client) => {
    await client.query("select set_config('app.reader', 'example', false)");
    const texts = async (sql: string, values: unknown[] = []): Promise<string[]> =>
      (await client.query<{ text: string }>(sql, values)).rows.map(({ text }) => text);
    const ids = await texts(SPREAD_LEARNERS, [LEARNERS_ON_PAGE + 1, count]);
    const programmes = await texts(`select key as text from catalogue.credential c where kind = 'MBO_DIPLOMA'
      and (select count(*) from catalogue.part p where p.credential_key = c.key) >= 6 order by key`);
    return {
      pathways: ids.map((learnerId, index) => ({ learnerId, goal: programmes[index % programmes.length] ?? '' })),
      learners: ids.map((afterId) => ({ afterId, asOf: AS_OF })),
      credentials: programmes.slice(0, count).map((code) => ({ code })),
    };
  });
}

/** `$1`: how many of the last ones are left out, `$2`: how many are taken. */
const SPREAD_LEARNERS = `
  select id::text as text
  from (select id, row_number() over (order by id) - 1 as place, count(*) over () - $1::int as places from learners.learner) l
  where place < places and mod(place, greatest(places / $2::int, 1)) = 0 order by id limit $2::int`;
