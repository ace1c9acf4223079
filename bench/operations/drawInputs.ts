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

/** So many different inputs of each operation, evenly apart in what is stored: the same ones at every run. */
export async function drawInputs(peerUrl: string, count: number): Promise<Inputs> {
  return withClient(peerUrl, async (client) => {
    await client.query("select set_config('app.reader', 'example', false)");
    const texts = async (sql: string): Promise<string[]> =>
      (await client.query<{ text: string }>(sql, [count])).rows.map(({ text }) => text);
    const [ids, goals, pages] = [await texts(LEARNERS), await texts(GOALS), await texts(PAGES)];
    return {
      pathways: ids.map((learnerId, index) => ({ learnerId, goal: goals[index % goals.length] ?? '' })),
      learners: ids.map((afterId) => ({ afterId, asOf: AS_OF })),
      credentials: pages.map((code) => ({ code })),
    };
  });
}

/**
 * Of the values of a column, in an order, `$1` evenly apart, or all where there are fewer. They come in the order of their
 * hashes, so that every stretch of them has something of everything.
 */
function evenlyApart(column: string, order: string, from: string): string {
  return `select text
    from (select ${column}::text as text, row_number() over (order by ${order}) - 1 as place, count(*) over () as places from ${from}) numbered
    where mod(place * $1::bigint, places) < $1::bigint order by md5(text)`;
}

/** Those after whom a whole page follows. */
const LEARNERS = evenlyApart(
  'id',
  'id',
  `learners.learner where id < (select id from learners.learner order by id desc offset ${LEARNERS_ON_PAGE} limit 1)`,
);

/**
 * What every generated person has a way to, in the order of kind and level. All of them bring a diploma, with which nobody
 * is admitted to level 1; nor to what has no known level.
 */
const GOALS = evenlyApart(
  'key',
  'kind, mbo_level, key',
  `catalogue.credential c where exists (select from catalogue.part p where p.credential_key = c.key)
    and (kind in ('ASSOCIATE_DEGREE', 'BACHELOR') or (kind = 'MBO_DIPLOMA' and mbo_level > 1))`,
);

/** Mbo diplomas with enough on their page. */
const PAGES = evenlyApart(
  'key',
  'key',
  `catalogue.credential c where kind = 'MBO_DIPLOMA'
    and (select count(*) from catalogue.part p where p.credential_key = c.key) >= 6`,
);
