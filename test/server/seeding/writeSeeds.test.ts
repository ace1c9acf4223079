import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSeeds } from '../../../server/seeding/readSeeds.js';
import { SeedFault } from '../../../server/seeding/SeedFault.js';
import { type SeedingStep, touchedRows } from '../../../server/seeding/SeedingReport.js';
import type { Seeds } from '../../../server/seeding/Seeds.js';
import { writeSeeds } from '../../../server/seeding/writeSeeds.js';
import { OfferEntity } from '../../../src/catalogue/entities/OfferEntity.js';
import { RuleEntity } from '../../../src/catalogue/entities/RuleEntity.js';
import { LearnerEntity } from '../../../src/learners/entities/LearnerEntity.js';
import { emptyStore } from './emptyStore.js';

const SEEDS = join(import.meta.dirname, '../../../seeds');
const TABLES = [
  'network.region',
  'network.organisation',
  'network.partnership',
  'catalogue.credential',
  'catalogue.outcome',
  'catalogue.part',
  'catalogue.ladder_step',
  'catalogue.rule',
  'catalogue.offer',
  'catalogue.recognition',
  'learners.recognition_provider',
  'learners.learner',
  'learners.journey',
  'learners.holding',
  'learners.experience',
];

describe('writeSeeds', () => {
  let orm: MikroORM;
  let drop: () => Promise<void>;
  let seeds: Seeds;

  beforeAll(async () => {
    seeds = await readSeeds(SEEDS, { exampleWorld: true });
    ({ orm, drop } = await emptyStore());
  });
  afterAll(() => drop());

  /** A fingerprint of every row, so that any change of any value shows. */
  async function fingerprints(): Promise<Record<string, string>> {
    const prints: Record<string, string> = {};
    for (const table of TABLES) {
      const [row] = await orm.em
        .fork()
        .execute<{ print: string }[]>(
          `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from ${table} t`,
        );
      prints[table] = row?.print ?? '';
    }
    return prints;
  }

  async function changedRule(key: string, change: { recordedFrom: string; titleEn: string }): Promise<Seeds> {
    const rules = seeds.rules.map((rule) =>
      rule.value.key === key ? { ...rule, value: { ...rule.value, ...change } } : rule,
    );
    return { ...seeds, rules };
  }

  test('a failing row leaves the database as it was', async () => {
    const before = await fingerprints();
    const [holding] = seeds.holdings;
    if (!holding) throw new Error('the example world has holdings');
    const bad = { ...seeds, holdings: [...seeds.holdings, { ...holding, value: { ...holding.value, id: 'no-uuid' } }] };
    await expect(writeSeeds(orm.em, bad, () => undefined)).rejects.toThrow();
    expect(await fingerprints()).toEqual(before);
  });

  test('everything is written once, and progress adds up', async () => {
    const steps: SeedingStep[] = [];
    const reports = await writeSeeds(orm.em, seeds, (step) => steps.push(step));
    const total = Object.values(seeds).reduce((sum: number, rows: readonly unknown[]) => sum + rows.length, 0);
    expect(touchedRows(reports)).toBe(total);
    expect(reports.map(({ table, rows }) => [table, rows])).toContainEqual(['credential', seeds.credentials.length]);
    expect(steps.at(-1)).toMatchObject({ done: total, total });
    expect(steps.filter(({ report }) => report !== null)).toHaveLength(TABLES.length);
  });

  test('a row comes back as it was read', async () => {
    const [wanted] = seeds.rules;
    const stored = await orm.em.fork().findOneOrFail(RuleEntity, { key: wanted?.value.key ?? '' });
    expect({ ...stored }).toEqual({ ...wanted?.value });
  });

  test('seeding again touches nothing', async () => {
    const before = await fingerprints();
    expect(touchedRows(await writeSeeds(orm.em, seeds, () => undefined))).toBe(0);
    expect(await fingerprints()).toEqual(before);
  });

  test('a changed rule closes the version before it', async () => {
    const reports = await writeSeeds(
      orm.em,
      await changedRule('ADM03', { recordedFrom: '2027-01-15', titleEn: 'Changed' }),
      () => undefined,
    );
    expect(reports.find(({ table }) => table === 'rule')).toMatchObject({ inserted: 1, changed: 1 });
    const versions = await orm.em.fork().find(RuleEntity, { key: 'ADM03' }, { orderBy: { recordedFrom: 'asc' } });
    expect(versions.map(({ recordedFrom, recordedTo }) => [recordedFrom, recordedTo])).toEqual([
      ['2026-11-23', '2027-01-15'],
      ['2027-01-15', null],
    ]);
  });

  test.each(['2026-11-23', '2026-11-22'])(
    'a changed rule recorded from %s, not later, is refused and changes nothing',
    async (recordedFrom) => {
      const before = await fingerprints();
      const changed = await changedRule('ADM04', { recordedFrom, titleEn: 'Changed' });
      const fault = await writeSeeds(orm.em, changed, () => undefined).catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(SeedFault);
      expect(fault).toMatchObject({ file: 'seeds/reference/rule.jsonl', column: 'recordedFrom' });
      expect(await fingerprints()).toEqual(before);
    },
  );

  test('a withdrawn offer is closed on its day, once', async () => {
    const [offer, ...offers] = seeds.offers;
    if (!offer) throw new Error('the seeds have offers');
    const withdrawn = {
      ...seeds,
      rules: [],
      offers: [{ ...offer, value: { ...offer.value, recordedTo: '2027-03-01' } }, ...offers],
    };
    const reportOf = async () =>
      (await writeSeeds(orm.em, withdrawn, () => undefined)).find(({ table }) => table === 'offer');
    expect(await reportOf()).toMatchObject({ inserted: 0, changed: 1 });
    expect(await reportOf()).toMatchObject({ inserted: 0, changed: 0 });
    const [stored] = await orm.em.fork().find(OfferEntity, { key: offer.value.key });
    expect(stored?.recordedTo).toBe('2027-03-01');
  });

  test('a part of an earlier split goes, and a changed credential is changed', async () => {
    const [credential, ...credentials] = seeds.credentials;
    if (!credential) throw new Error('the seeds have credentials');
    const changed = {
      ...seeds,
      parts: seeds.parts.slice(1),
      credentials: [{ ...credential, value: { ...credential.value, name: 'Changed' } }, ...credentials],
      rules: [],
      offers: [],
      recognitions: [],
    };
    const reports = await writeSeeds(orm.em, changed, () => undefined);
    expect(reports.find(({ table }) => table === 'part')).toMatchObject({ inserted: 0, changed: 0, removed: 1 });
    expect(reports.find(({ table }) => table === 'credential')).toMatchObject({ inserted: 0, changed: 1, removed: 0 });
  });

  test('what happened to a person since is left', async () => {
    const [learner] = seeds.learners;
    await orm.em.fork().nativeUpdate(LearnerEntity, { id: learner?.value.id ?? '' }, { name: 'Renamed' });
    await writeSeeds(orm.em, { ...seeds, rules: [] }, () => undefined);
    expect((await orm.em.fork().findOneOrFail(LearnerEntity, { id: learner?.value.id ?? '' })).name).toBe('Renamed');
  });
});
