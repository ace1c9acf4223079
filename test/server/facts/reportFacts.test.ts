import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeFacts } from '../../../server/facts/describeFacts.js';
import type { FactsReport } from '../../../server/facts/FactsReport.js';
import { readFacts } from '../../../server/facts/readFacts.js';
import { reportFacts } from '../../../server/facts/reportFacts.js';
import { editedSeeds, SEEDS } from '../seeding/editedSeeds.js';

type Cells = Record<string, string>;

async function tableOf(name: string): Promise<Cells[]> {
  return parse(await readFile(join(SEEDS, 'reference', name)), { columns: true });
}

describe('the report of the facts', () => {
  let report: FactsReport;
  beforeAll(async () => {
    report = reportFacts(await readFacts(SEEDS));
  });

  const found = (check: string): string[] =>
    report.contradictions.filter((one) => one.check === check).map((one) => `${one.where}: ${one.found}`);

  test('counts what the files hold', async () => {
    const files = ['vmbo', 'proof', 'mbo', 'hbo', 'document'].map((kind) => tableOf(`credential-${kind}.csv`));
    const credentials = (await Promise.all(files)).flat();
    expect(report.rows).toMatchObject({
      credential: credentials.length,
      offer: (await tableOf('offer.csv')).length,
      ladderStep: (await tableOf('ladder_step.csv')).length,
      organisation: (await tableOf('organisation.csv')).length,
    });
    const bachelors = credentials.filter((row) => row['kind'] === 'BACHELOR');
    expect(report.credentialKinds).toMatchObject({ BACHELOR: bachelors.length, MBO_DIPLOMA: 966, VMBO_DIPLOMA: 61 });
    const noDomain = credentials.filter((row) => !row['domain_code']);
    expect(report.unknown).toContainEqual({
      table: 'credential',
      field: 'domainCode',
      unknown: noDomain.length,
      of: credentials.length,
    });
  });

  test('lists every repaired and damaged title of the file', async () => {
    const rows = await tableOf('werkproces.csv');
    const keys = (quality: string): string[] =>
      rows.filter((row) => row['text_quality'] === quality).map((row) => `${row['credential_key']} ${row['code']}`);
    expect(report.repairedTitles.map(({ werkproces }) => werkproces)).toEqual(keys('REPAIRED'));
    expect(report.damagedTitles.map(({ werkproces }) => werkproces)).toEqual(keys('DAMAGED'));
    expect(report.repairedTitles).toContainEqual({
      werkproces: 'crebo:25762 B1-K1-W6',
      title: 'Rondt productieproces af',
      twin: 'crebo:25761 B1-K1-W6',
    });
  });

  test('finds the loads that change over a successor, as a join of the file finds them', async () => {
    const rows = new Map((await tableOf('credential-mbo.csv')).map((row) => [row['key'], row]));
    const pairs = [...rows.values()].filter((row) => {
      const later = rows.get(row['successor_key']);
      return later?.['nominal_sbu'] && row['nominal_sbu'] && later['nominal_sbu'] !== row['nominal_sbu'];
    });
    const said = found('the successor has another study load');
    expect(said).toHaveLength(pairs.length);
    expect(said).toContain('crebo:25655: 6400 → crebo:27145 4800');
  });

  test('finds offers of codes with a successor and of dossiers, as a join of the files finds them', async () => {
    const mbo = new Map((await tableOf('credential-mbo.csv')).map((row) => [row['key'], row]));
    const offers = await tableOf('offer.csv');
    const of = (holds: (row: Cells | undefined) => boolean): number =>
      offers.filter((offer) => holds(mbo.get(offer['credential_key']))).length;
    expect(found('an offer of a code that has a successor')).toHaveLength(of((row) => Boolean(row?.['successor_key'])));
    expect(found('an offer of a dossier or domain')).toHaveLength(of((row) => row?.['kind'] === 'MBO_BROAD_INTAKE'));
    expect(found('an offer takes other than the nominal time')).toContain('25PT/25762/BBL/2025: 24 for 36 months');
  });

  test('finds the rooms for keuzedelen that do not follow from the years', () => {
    expect(found('a room for keuzedelen other than 240 SBU a nominal year, at most 720')).toHaveLength(6);
  });

  test('is text with every section', () => {
    const text = describeFacts(report);
    for (const title of [
      'Rows',
      'Credentials by kind',
      'Fields that are not known',
      'Repaired titles',
      'Contradiction:',
    ])
      expect(text).toContain(title);
    expect(text).toContain('credential.nominalSbu DERIVED: 1059');
  });
});

interface Planted {
  readonly check: string;
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
  readonly where: string;
}

const PLANTED: readonly Planted[] = [
  {
    check: 'a code succeeds itself by way of others',
    file: 'credential-mbo.csv',
    from: /^(crebo:25735,.*)crebo:25331,,/m,
    to: '$1crebo:25331,crebo:25331,',
    where: 'crebo:25735',
  },
  {
    check: 'the successor has another level',
    file: 'credential-mbo.csv',
    from: /^(crebo:25331,[^\n]*),VAK,3,/m,
    to: '$1,BASISBEROEPS,2,',
    where: 'crebo:25331',
  },
  {
    check: 'successor and predecessor do not name each other',
    file: 'credential-mbo.csv',
    from: /^(crebo:25735,.*)crebo:25331,/m,
    to: '$1crebo:25332,',
    where: 'crebo:25331',
  },
  {
    check: 'a dossier has two names',
    file: 'credential-mbo.csv',
    from: /^(crebo:25735,[^\n]*,23299,)Elektrotechnische installaties/m,
    to: '$1Iets anders',
    where: 'dossier 23299',
  },
  {
    check: 'an offer of a closed organisation',
    file: 'organisation.csv',
    from: /^(brin:25PT,.*?\d{4}-\d\d-\d\d),,/m,
    to: '$1,2020-08-01,',
    where: '25PT/25735/BBL/2025',
  },
  {
    check: 'a keuzedeel whose load is no multiple of 240',
    file: 'keuzedeel.csv',
    from: /^(keuzedeel\/K0125,K0125,[^,]*,[^,]*,)240/m,
    to: '$1250',
    where: 'K0125',
  },
  {
    check: 'a rung that is not above the one before',
    file: 'ladder_step.csv',
    from: /^LAD02,3,elektro industrie,crebo:25735/m,
    to: 'LAD02,3,elektro industrie,crebo:25891',
    where: 'LAD02 rung 3',
  },
];

describe('a planted contradiction is found', () => {
  test.each(PLANTED)('$check', async ({ check, file, from, to, where }) => {
    const text = await readFile(join(SEEDS, 'reference', file), 'utf8');
    expect(text).toMatch(from);
    const [line] = from.exec(text) ?? [''];
    const folder = await editedSeeds(`reference/${file}`, line, line.replace(from, to));
    const before = reportFacts(await readFacts(SEEDS)).contradictions;
    const after = reportFacts(await readFacts(folder)).contradictions;
    const at = (found: typeof after): boolean => found.some((one) => one.check === check && one.where === where);
    expect([at(before), at(after)]).toEqual([false, true]);
  });
});
