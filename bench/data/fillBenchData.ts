import type { Client } from 'pg';
import { publishReference } from '../../server/reference/publishReference.js';
import { governs } from '../../src/catalogue/domain/governs.js';
import type { CredentialSelector } from '../../src/shared/pure/requirement.js';
import type { Selectable } from '../../src/shared/pure/selects.js';
import type { Subgraph } from '../../src/shared/graph/Subgraph.js';
import { CHOICES, EXPERIENCES, HOLDINGS, JOURNEYS, LEARNERS, REGIONS } from './syntheticRows.js';

/** What lies in the database after filling. */
export interface BenchCounts {
  readonly learners: number;
  readonly holdings: number;
}

/** What to fill a database with. */
export interface BenchFilling {
  /** How many persons; each gets five holdings on average. */
  readonly learners: number;
  /** Of what they are generated from: another one makes them again. */
  readonly stamp: string;
}

/**
 * Fills a seeded database with generated persons, all SYNTHETIC, in regions of their own, which are published with the
 * reference data. A database that holds them already keeps them.
 * @param client acts as the owner of the tables and of the schema `bench`
 */
export async function fillBenchData(
  client: Client,
  subgraphs: readonly Subgraph[],
  filling: BenchFilling,
): Promise<BenchCounts> {
  await client.query("set statement_timeout = '5min'");
  await client.query("select set_config('app.reader', 'seeding', false)");
  await client.query(REGIONS);
  await publishReference(client, subgraphs);
  await relateRules(client);
  return (await madeBefore(client, filling)) ?? generate(client, filling);
}

async function madeBefore(client: Client, { learners, stamp }: BenchFilling): Promise<BenchCounts | undefined> {
  await client.query('create table if not exists bench.made (stamp text, learners int, holdings int)');
  const { rows } = await client.query<BenchCounts>(
    'select learners, holdings from bench.made where stamp = $1 and learners = $2',
    [stamp, learners],
  );
  return rows[0];
}

async function generate(client: Client, { learners, stamp }: BenchFilling): Promise<BenchCounts> {
  for (const statement of CHOICES) await client.query(statement);
  await client.query('truncate bench.made, learners.learner, learners.journey, learners.experience, learners.holding');
  for (const statement of [LEARNERS, JOURNEYS, EXPERIENCES]) await client.query(statement, [learners]);
  const { rowCount } = await client.query(HOLDINGS, [learners]);
  for (const table of ['learner', 'journey', 'experience', 'holding'])
    await client.query(`vacuum (analyze) learners.${table}`);
  const holdings = rowCount ?? 0;
  await client.query('insert into bench.made values ($1, $2, $3)', [stamp, learners, holdings]);
  return { learners, holdings };
}

type CredentialOfRules = Parameters<typeof governs>[1] & Pick<Selectable, 'key'>;

/** Which rule governs which credential is decided in code: as a table, the peers of the bench need not decide it at all. */
async function relateRules(client: Client): Promise<void> {
  await client.query(`create table if not exists bench.governed (credential_key text, rule_key text, recorded_from date,
    primary key (credential_key, rule_key))`);
  const credentials = await client.query<CredentialOfRules>(`select key, kind, mbo_kind "mboKind", mbo_level "mboLevel",
    leerweg, profile, domain_code "domainCode", dossier_code "dossierCode" from catalogue.credential`);
  const rules = await client.query<{ key: string; recordedFrom: string; selector: CredentialSelector | null }>(
    'select key, recorded_from::text "recordedFrom", selector from catalogue.rule where recorded_to is null',
  );
  const pairs = credentials.rows.flatMap((credential) =>
    rules.rows
      .filter(({ selector }) => governs(selector, credential))
      .map(({ key, recordedFrom }) => [credential.key, key, recordedFrom] as const),
  );
  await client.query('truncate bench.governed');
  await client.query('insert into bench.governed select * from unnest($1::text[], $2::text[], $3::date[])', [
    pairs.map(([credential]) => credential),
    pairs.map(([, rule]) => rule),
    pairs.map(([, , recordedFrom]) => recordedFrom),
  ]);
  await client.query('analyze bench.governed');
}
