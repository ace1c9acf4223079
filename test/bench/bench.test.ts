import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { findDifference } from '../../bench/contenders/findDifference.js';
import { postgraphileListener } from '../../bench/contenders/postgraphileListener.js';
import { statementListener } from '../../bench/contenders/statementListener.js';
import { PEER, prepareBenchStore } from '../../bench/data/prepareBenchStore.js';
import { cpuTime, serverCpuTime } from '../../bench/measuring/cpuTime.js';
import { measureStint } from '../../bench/measuring/measureStint.js';
import { credentialPage } from '../../bench/operations/credentialPage.js';
import { drawInputs } from '../../bench/operations/drawInputs.js';
import { learnersWithHoldings } from '../../bench/operations/learnersWithHoldings.js';
import { pathwayOfALearner } from '../../bench/operations/pathwayOfALearner.js';
import { loginUrl, ownerUrl } from '../../server/database/DatabaseAccess.js';
import { openPool } from '../../server/database/openPool.js';
import { withClient } from '../../server/database/withClient.js';
import { subgraphs } from '../../src/subgraphs.js';
import { seededGateway } from '../support/seededGateway.js';

const LEARNERS = 200;
const { url, access, graph } = await seededGateway();
const filling = { learners: LEARNERS, stamp: 'of now' };
const counts = await prepareBenchStore(access, subgraphs, filling);
await graph.watch.turn();
const peerUrl = loginUrl(access, PEER);
const pool = openPool(peerUrl, 'bench test');
afterAll(() => pool.end());

const leerpad = { name: 'leerpad', tongue: 'leerpad', url: url.replace('/graphql', '') } as const;
const postgraphile = {
  name: 'PostGraphile',
  tongue: 'postgraphile',
  url: await listen(await postgraphileListener(pool)),
} as const;
const statement = { name: 'SQL statement', tongue: 'statement', url: await listen(statementListener(pool)) } as const;
const INPUTS = 24;
const inputs = await drawInputs(peerUrl, INPUTS);
const FIRST = inputs.pathways[0]?.learnerId ?? '';
const NOBODY = 'ffffffff-ffff-7fff-bfff-fffffffffffe';

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function listed(keys: readonly string[]): string {
  return keys.map((key) => `'${key}'`).join();
}

async function one(sql: string): Promise<unknown> {
  return withClient(ownerUrl(access), async (client) => {
    await client.query("select set_config('app.reader', 'example', false)");
    const { rows } = await client.query<{ value: unknown }>(`select (${sql}) as value`);
    return rows[0]?.value;
  });
}

describe('the generated persons', () => {
  // Of each learner 1 diploma and 2 + n mod 5 outcomes, and of every fiftieth one corrected entry: 200 × 5 + 4.
  it('are as many as wanted, with five holdings on average', async () => {
    expect(counts).toEqual({ learners: LEARNERS, holdings: 1004 });
    expect(await one('select count(*)::int from learners.learner')).toBe(LEARNERS);
    expect(await one('select count(*)::int from learners.holding where recorded_to is not null')).toBe(4);
  });

  it('hold only what there is, and all of it is SYNTHETIC', async () => {
    const unknown = `select count(*)::int from learners.holding h
      where not exists (select from catalogue.outcome o where o.key = h.outcome_key)
        and not exists (select from catalogue.credential c where c.key = h.credential_key)`;
    expect(await one(unknown)).toBe(0);
    for (const table of ['learner', 'journey', 'experience', 'holding'])
      expect(await one(`select array_agg(distinct basis) from learners.${table}`)).toEqual(['SYNTHETIC']);
  });

  it('stay when they are there already', async () => {
    const before = await one("select md5(string_agg(id::text, ',' order by id)) from learners.holding");
    expect(await prepareBenchStore(access, subgraphs, filling)).toEqual(counts);
    expect(await one("select md5(string_agg(id::text, ',' order by id)) from learners.holding")).toBe(before);
  });

  it('are seen by the peers under row security alone', async () => {
    const seen = await withClient(peerUrl, (client) => client.query('select from learners.learner'));
    expect(seen.rowCount).toBe(0);
  });
});

describe('the answers', () => {
  it('of all contenders to both shared operations are the same', async () => {
    const all = [leerpad, postgraphile, statement];
    expect(await findDifference(learnersWithHoldings(inputs.learners), all)).toBeUndefined();
    expect(await findDifference(credentialPage(inputs.credentials), all)).toBeUndefined();
  });

  it('have something in them', async () => {
    const { phrasings } = learnersWithHoldings(inputs.learners);
    const { body } = phrasings.leerpad?.request(inputs.learners[0] as (typeof inputs.learners)[0]) ?? { body: {} };
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const learners = phrasings.leerpad?.facts(await response.json()) as { holdings: { outcome: object | null }[] }[];
    expect(learners).toHaveLength(20);
    expect(learners.flatMap(({ holdings }) => holdings).filter(({ outcome }) => outcome).length).toBeGreaterThan(40);
  });

  it('that differ in one name are told apart', async () => {
    const liar = await listen((request, response) => {
      void fetch(statement.url + (request.url ?? ''), { method: 'POST', body: request, duplex: 'half' } as never)
        .then((answer) => answer.text())
        .then((text) => response.end(text.replace('Meetpersoon', 'Iemand')));
    });
    const difference = await findDifference(learnersWithHoldings(inputs.learners), [
      statement,
      { ...statement, name: 'a liar', url: liar },
    ]);
    expect(difference).toMatch(/SQL statement answers .*Meetpersoon.* and a liar .*Iemand/);
  });

  it('hold a pathway for every learner and goal that is asked', async () => {
    expect(inputs.pathways).toHaveLength(24);
    expect(await findDifference(pathwayOfALearner(inputs.pathways), [leerpad])).toBeUndefined();
  });

  // 25250 is of level 1, which is for those who have no diploma.
  it.each([
    ['where there is no pathway', { learnerId: FIRST, goal: 'crebo:25250' }, 'the answer is NoPathway with 0 pathways'],
    ['where there is no goal', { learnerId: FIRST, goal: 'crebo:1' }, 'the answer is UnknownGoal with 0 pathways'],
    ['where there is no learner', { learnerId: NOBODY, goal: 'crebo:25737' }, 'there is no such learner'],
  ])('are refused %s', async (_, input, reason) => {
    const named = `leerpad asked operation a with ${JSON.stringify(input)}: ${reason}`;
    await expect(findDifference(pathwayOfALearner([input]), [leerpad])).rejects.toThrow(named);
  });

  it('are refused where learners are missing, also from all alike', async () => {
    const afterNearlyAll = [{ afterId: NOBODY, asOf: '2026-12-01T12:00:00Z' }];
    for (const one of [leerpad, postgraphile, statement])
      await expect(findDifference(learnersWithHoldings(afterNearlyAll), [one])).rejects.toThrow(
        /: 0 learners are on the page, not 20/,
      );
  });
});

describe('the inputs', () => {
  it('are the same at every drawing, as many as wanted, and all different', async () => {
    expect(await drawInputs(peerUrl, INPUTS)).toEqual(inputs);
    for (const list of [inputs.pathways.map(({ goal }) => goal), inputs.learners, inputs.credentials])
      expect(new Set(list.map((one) => JSON.stringify(one))).size).toBe(INPUTS);
  });

  // 1,037 goals: 48 associate degrees, 70 bachelors, 226 of level 2, 308 of level 3, 385 of level 4. Of
  // each 43.2 the first: places 0 and 44; 87; 130 to 303; 346 to 649; 692 to 994.
  it('ask for goals of every kind and level that has pathways', async () => {
    const kinds = await one(`select jsonb_object_agg(kind, goals) from (
      select kind || coalesce(' ' || mbo_level, '') as kind, count(*) as goals from catalogue.credential
      where key in (${listed(inputs.pathways.map(({ goal }) => goal))}) group by 1) counted`);
    expect(kinds).toEqual({
      ASSOCIATE_DEGREE: 2,
      BACHELOR: 1,
      'MBO_DIPLOMA 2': 5,
      'MBO_DIPLOMA 3': 8,
      'MBO_DIPLOMA 4': 8,
    });
  });

  it('lie evenly apart, from the first to nearly the last', async () => {
    const places = await one(`select array_agg(place order by place) from (
      select key, row_number() over (order by key)::int - 1 as place from catalogue.credential c
      where kind = 'MBO_DIPLOMA' and (select count(*) from catalogue.part p where p.credential_key = c.key) >= 6) pages
      where key in (${listed(inputs.credentials.map(({ code }) => code))})`);
    // Of 961 one in 40.04.
    expect(places).toEqual(Array.from({ length: INPUTS }, (_, at) => Math.ceil((at * 961) / 24)));
  });

  it('have something of everything in each half', () => {
    const codes = inputs.credentials.map(({ code }) => code);
    const middle = codes.toSorted()[INPUTS / 2] ?? '';
    const lowInFirstHalf = codes.slice(0, INPUTS / 2).filter((code) => code < middle).length;
    expect(lowInFirstHalf).toBeGreaterThanOrEqual(3);
    expect(lowInFirstHalf).toBeLessThanOrEqual(9);
  });
});

describe('a stint', () => {
  const requests = inputs.credentials.map((input) => ({
    path: '/credential',
    body: { values: [input.code] },
  }));
  const load = { pids: [process.pid], databasePid: process.pid, requests, connections: 2, seconds: 0.3 };

  it('counts answers and the time that they took', async () => {
    const stint = await measureStint({ ...load, url: statement.url });
    expect(stint.requestsPerSecond).toBeGreaterThan(0);
    expect(stint.p99Ms).toBeGreaterThanOrEqual(stint.p50Ms);
  });

  it('does not count answers with errors', async () => {
    const failing = await listen((_, response) => void response.end('{"errors":[{}]}'));
    await expect(measureStint({ ...load, url: failing })).rejects.toThrow(/of \d+ requests failed/);
  });

  it.runIf(process.platform === 'linux')(
    'knows the processor time of this process, and none of one that is not',
    async () => {
      const own = await cpuTime([process.pid]);
      expect(own).toBeGreaterThan(0);
      expect(await serverCpuTime(process.pid)).toBeGreaterThanOrEqual(own ?? Infinity);
      expect(await cpuTime([process.pid, 2 ** 30])).toBeNull();
    },
  );
});
