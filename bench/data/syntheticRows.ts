/** A number from 0 to `below` - 1 that depends on nothing but its arguments: the same rows on every machine. */
function drawn(of: string, salt: number, below: string | number): string {
  return `mod(hashint8extended(${of}, ${salt}) & 9223372036854775807, ${below})`;
}

/** A UUID of version 7 whose time and tail follow the numbers, so that the order of ids is that of the numbers. */
function uuid(milliseconds: string, tail: string): string {
  const time = `lpad(to_hex(${milliseconds}), 12, '0')`;
  return `(left(${time}, 8) || '-' || right(${time}, 4) || '-7000-8000-' || lpad(to_hex(${tail}), 12, '0'))::uuid`;
}

const FIRST_LEARNER_MS = 1_735_689_600_000;
const learnerMs = `(${FIRST_LEARNER_MS} + n * 100000::bigint)`;
const learnerId = uuid(learnerMs, 'n::bigint');
const provenance = `'[{"field": "*", "basis": "SYNTHETIC", "certainty": "synthetic", "source": "bench"}]'`;

/** Thirty-five regions, as many as there are arbeidsmarktregio's. */
export const REGIONS = `
  insert into network.region (key, kind, name, centre, provinces, world, provenance)
  select 'EX' || 100 + n, 'ARBEIDSMARKTREGIO', 'Meetregio ' || n, null, '{}', 'EXAMPLE', ${provenance}::jsonb
  from generate_series(1, 35) as n on conflict (key) do nothing`;

/** What can be held: each mbo diploma with its werkprocessen, and each diploma that one brings. */
export const CHOICES = [
  'drop table if exists bench.programme, bench.brought',
  `create table bench.programme as
     select (row_number() over (order by credential_key) - 1)::int as place, credential_key, outcomes
     from (select p.credential_key, array_agg(p.outcome_key order by p.position) as outcomes
           from catalogue.part p join catalogue.credential c on c.key = p.credential_key
           where c.kind = 'MBO_DIPLOMA' and p.outcome_key is not null and p.kind = 'WERKPROCES'
           group by p.credential_key having count(*) >= 6) programmes`,
  `create table bench.brought as
     select (row_number() over (order by key) - 1)::int as place, key from catalogue.credential
     where kind in ('VMBO_DIPLOMA', 'HAVO_DIPLOMA', 'VWO_DIPLOMA', 'LBO_DIPLOMA', 'MAVO_DIPLOMA')`,
  'analyze bench.programme, bench.brought',
];

/** `$1`: how many. Of 33 learners one has a region that is not known. */
export const LEARNERS = `
  insert into learners.learner (id, name, birth_date, region_key, work_hours_per_week, company_agreement, may_work, basis)
  select ${learnerId}, 'Meetpersoon ' || n, date '1958-01-01' + ${drawn('n', 1, 18_600)}::int,
    case when ${drawn('n', 2, 33)} = 0 then null else 'EX' || 101 + ${drawn('n', 3, 35)} end,
    case when ${drawn('n', 4, 10)} = 0 then null else ${drawn('n', 5, 41)}::int end,
    case ${drawn('n', 6, 4)} when 0 then null when 1 then true else false end,
    case when ${drawn('n', 7, 20)} = 0 then null else true end, 'SYNTHETIC'
  from generate_series(1, $1::int) as n`;

/** One journey a learner; two of five have ended. */
export const JOURNEYS = `
  insert into learners.journey
    (id, learner_id, target_groups, goal_credential_key, started_on, ended_on, recorded_from, recorded_to, basis)
  select ${uuid(`${learnerMs} + 1000`, 'n::bigint')}, ${learnerId},
    array[(array['STARTER','DOORSTARTER','OPSTROMER','ZIJ_INSTROMER','HERSTARTER','NIEUWKOMER'])[1 + ${drawn('n', 10, 6)}]],
    programme.credential_key, started, case when ${drawn('n', 12, 5)} < 2 then started + 400 end,
    started + time '09:00' at time zone 'UTC', null, 'SYNTHETIC'
  from generate_series(1, $1::int) as n
  cross join lateral (select date '2019-08-01' + ${drawn('n', 11, 2_500)}::int as started) spell
  join bench.programme programme on programme.place = ${drawn('n', 20, '(select count(*) from bench.programme)')}`;

/** Work of three learners in ten. */
export const EXPERIENCES = `
  insert into learners.experience (id, learner_id, occupation, occupation_uri, employer_kind, started_on, ended_on, tasks,
    claimed_outcome_keys, recorded_from, recorded_to, basis)
  select ${uuid(`${learnerMs} + 2000`, 'n::bigint')}, ${learnerId}, 'Meetberoep ' || ${drawn('n', 31, 300)}, null, 'mkb',
    date '2005-01-01' + ${drawn('n', 32, 5_000)}::int, null, '{}', programme.outcomes[1:2],
    timestamptz '2026-01-01 09:00Z' + ${drawn('n', 33, 300)}::int * interval '1 day', null, 'SYNTHETIC'
  from generate_series(1, $1::int) as n
  join bench.programme programme on programme.place = ${drawn('n', 20, '(select count(*) from bench.programme)')}
  where ${drawn('n', 30, 10)} < 3`;

/**
 * Of each learner the diploma that was brought (j = 0), two to six werkprocessen of one programme (j = 1 to 6), and of one in
 * fifty an entry that was corrected since (j = 7). They are stored in the order of their recording, so that those of one
 * learner lie apart as they would after years.
 */
export const HOLDINGS = `
  insert into learners.holding (id, learner_id, credential_key, outcome_key, status, result, scope_credential_key, cohort,
    subject_results, held_from, held_to, recorded_from, recorded_to, basis)
  select ${uuid(`${learnerMs} + 3000 + j * 10`, 'n::bigint * 16 + j')}, ${learnerId},
    case when j = 0 then brought.key end, case when j > 0 then programme.outcomes[1 + mod(j - 1, 6)] end,
    case when j = 0 then 'AWARDED'
      else (array['EXAMINED','EXAMINED','EXAMINED','EXAMINED','EXAMINED','EXAMINED','EXEMPTED','DECLARED'])[1 + draw.of8] end,
    case when j > 0 and draw.of8 < 6 then (55 + draw.of40) / 10.0 end,
    case when j > 0 then programme.credential_key end, case when j > 0 then 2017 + draw.of9 end,
    case when j = 0 and draw.of8 = 0 then '{"nederlands": 7, "wiskunde": 6}'::jsonb end,
    recorded::date - 30, null, recorded, case when j = 7 then recorded + interval '9 days' end, 'SYNTHETIC'
  from generate_series(1, $1::int) as n
  cross join generate_series(0, 7) as j
  cross join lateral (select ${drawn('n * 16 + j', 40, 8)}::int as of8, ${drawn('n * 16 + j', 41, 40)}::int as of40,
    ${drawn('n', 42, 9)}::int as of9,
    timestamptz '2019-01-01 08:00Z' + ${drawn('n * 16 + j', 43, 2_500 * 1_440)}::int * interval '1 minute' as recorded) draw
  join bench.programme programme on programme.place = ${drawn('n', 20, '(select count(*) from bench.programme)')}
  join bench.brought brought on brought.place = ${drawn('n', 21, '(select count(*) from bench.brought)')}
  where j <= 2 + mod(n, 5) or (j = 7 and mod(n, 50) = 0)
  order by recorded`;
