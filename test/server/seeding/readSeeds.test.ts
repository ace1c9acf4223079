import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSeeds } from '../../../server/seeding/readSeeds.js';
import { SeedFault } from '../../../server/seeding/SeedFault.js';
import type { Seeds } from '../../../server/seeding/Seeds.js';
import { editedSeeds, lineOf, SEEDS } from './editedSeeds.js';

const MBO = 'reference/credential-mbo.csv';
const VMBO = 'reference/credential-vmbo.csv';

/** A table of the seeds as text, read without the code under test. */
async function tableOf(name: string): Promise<Record<string, string>[]> {
  return parse(await readFile(join(SEEDS, 'reference', name)), { columns: true });
}

describe('the reference seeds', () => {
  let seeds: Seeds;
  beforeAll(async () => {
    seeds = await readSeeds(SEEDS, { exampleWorld: false });
  });

  test('have these many rows', () => {
    expect(
      Object.fromEntries(
        Object.entries(seeds).map(([table, rows]: [string, readonly unknown[]]) => [table, rows.length]),
      ),
    ).toMatchObject({
      regions: 86,
      organisations: 80,
      partnerships: 21,
      credentials: 1182,
      outcomes: 2410,
      parts: 9231,
      ladderSteps: 103,
      rules: 126,
      offers: 823,
      learners: 0,
      journeys: 0,
      holdings: 0,
      experiences: 0,
      recognitionProviders: 0,
    });
  });

  test('hold what the sources hold, kind by kind', () => {
    const kinds = Map.groupBy(seeds.credentials, ({ value }) => value.key.split(':')[0]);
    expect([...kinds].map(([kind, rows]) => [kind, rows.length])).toEqual([
      ['vmbo', 60],
      ['proof', 14],
      ['crebo', 975],
      ['isat', 118],
      ['document', 15],
    ]);
    const ofKind = Map.groupBy(seeds.credentials, ({ value }) => value.kind);
    expect(ofKind.get('MBO_DIPLOMA')).toHaveLength(966);
    expect(ofKind.get('MBO_BROAD_INTAKE')).toHaveLength(9);
    expect(ofKind.get('ASSOCIATE_DEGREE')).toHaveLength(48);
    expect(ofKind.get('BACHELOR')).toHaveLength(70);
    const levels = Map.groupBy(seeds.credentials, ({ value }) => value.mboLevel);
    expect([1, 2, 3, 4].map((level) => levels.get(level)?.length)).toEqual([22, 227, 308, 385]);
  });

  test('what stands only in school documents has no level, kind or load', () => {
    const only = seeds.credentials.filter(({ value }) => value.key.startsWith('crebo:') && value.mboLevel === null);
    expect(only).toHaveLength(34);
    expect(only.every(({ value }) => value.mboKind === null && value.nominalSbu === null)).toBe(true);
    expect(
      only.every(({ value }) => /no register row|no qualification/.test(value.provenance[0]?.certainty ?? '')),
    ).toBe(true);
    expect(only.filter(({ value }) => value.name === null)).toHaveLength(8);
  });

  test('every row has provenance for the whole, and every credential a completeness', () => {
    const rows = [seeds.regions, seeds.organisations, seeds.credentials, seeds.offers, seeds.rules, seeds.ladderSteps];
    const all = [...rows.flat().map(({ value }) => value.provenance), ...seeds.outcomes.map((one) => one.provenance)];
    expect(all.filter(([first]) => first?.field !== '*' || first.source === '' || first.certainty === '')).toEqual([]);
    expect(seeds.credentials.filter(({ value }) => !value.contentCompleteness)).toEqual([]);
  });

  test('the parts of every credential add up to its nominal load, read from the files anew', async () => {
    const rows = [...(await tableOf('credential-mbo.csv')), ...(await tableOf('credential-hbo.csv'))];
    const sums = new Map<string, number>();
    for (const { credentialKey, sbu } of seeds.parts)
      if (sbu !== null) sums.set(credentialKey, (sums.get(credentialKey) ?? 0) + sbu);
    const loads = new Map(
      rows.filter((row) => row['nominal_sbu'] !== '').map((row) => [row['key'], Number(row['nominal_sbu'])]),
    );
    expect(sums).toEqual(loads);
    expect(sums.size).toBe(941 + 118);
  });

  test('outcomes are shared where dossier, basisdeel, code and title are the same, and nowhere else', async () => {
    const dossiers = new Map((await tableOf('credential-mbo.csv')).map((row) => [row['key'], row['dossier_code']]));
    const werkprocessen = (await tableOf('werkproces.csv')).filter((row) => row['belongs'] === 'yes');
    const outcomes = new Map(seeds.parts.map((part) => [part.key, part.outcomeKey]));
    const wanted = new Map<string, Set<string>>();
    const found = new Map<string, Set<string>>();
    for (const row of werkprocessen) {
      const key = `${row['credential_key']}/${row['code']}`;
      const dossier = dossiers.get(row['credential_key']);
      const own = row['section'] === 'PROFIELDEEL' || row['title'] === '' || !dossier;
      const same = own ? key : [dossier, row['code'], row['title']].join('/');
      wanted.set(same, (wanted.get(same) ?? new Set()).add(key));
      const outcome = String(outcomes.get(key));
      found.set(outcome, (found.get(outcome) ?? new Set()).add(key));
    }
    const groups = (of: Map<string, Set<string>>): string[] =>
      [...of.values()].map((keys) => [...keys].join(' ')).toSorted();
    expect(groups(found)).toEqual(groups(wanted));
    expect(groups(found).some((group) => group.includes(' '))).toBe(true);
  });

  test('25737 and 25736 share the five werkprocessen of B1-K1 and no other', () => {
    const outcomesOf = (key: string) =>
      seeds.parts
        .filter((part) => part.credentialKey === key && part.kind === 'WERKPROCES')
        .map((part) => part.outcomeKey);
    const shared = outcomesOf('crebo:25737').filter((key) => outcomesOf('crebo:25736').includes(key));
    expect(shared).toEqual([1, 2, 3, 4, 5].map((number) => `23299/B1-K1-W${number}`));
  });

  test('25761 and 25762 share all six werkprocessen of B1-K1, the last by its repaired title', () => {
    const shared = seeds.parts
      .filter(({ outcomeKey }) => outcomeKey?.startsWith('23305/B1-K1-'))
      .map(({ credentialKey, outcomeKey }) => `${credentialKey} ${outcomeKey}`);
    expect(shared).toHaveLength(12);
    expect(shared).toContain('crebo:25762 23305/B1-K1-W6');
    expect(seeds.outcomes.find(({ key }) => key === '23305/B1-K1-W6')).toMatchObject({
      title: 'Rondt productieproces af',
      textQuality: 'OK',
    });
  });

  test('complete is a qualification with titled werkprocessen of both halves, counted from the file anew', async () => {
    const rows = (await tableOf('werkproces.csv')).filter((row) => row['belongs'] === 'yes');
    const complete = [...Map.groupBy(rows, (row) => row['credential_key'])]
      .filter(
        ([, own]) =>
          own.some((row) => row['section'] === 'BASISDEEL') && own.some((row) => row['section'] === 'PROFIELDEEL'),
      )
      .filter(([, own]) => own.every((row) => row['title'] !== ''))
      .map(([key]) => key);
    const said = seeds.credentials.filter(({ value }) => value.contentCompleteness === 'COMPLETE');
    expect(said.map(({ value }) => value.key).toSorted()).toEqual(complete.toSorted());
    expect(said.filter(({ value }) => value.mboLevel !== null)).toHaveLength(66);
  });

  test('no fact is synthetic', () => {
    const rows = [
      seeds.regions,
      seeds.organisations,
      seeds.credentials,
      seeds.offers,
      seeds.rules,
      seeds.ladderSteps,
    ].flat();
    expect(rows.flatMap(({ value }) => value.provenance).filter(({ basis }) => basis === 'SYNTHETIC')).toEqual([]);
  });

  test('what is registered of an hbo programme is no offer with a track, a cohort or a place', async () => {
    const hbo = seeds.offers.filter(({ value }) => value.credentialKey.startsWith('isat:'));
    expect(hbo).toHaveLength(340);
    expect(hbo.filter(({ value }) => value.track ?? value.cohort ?? value.regionKeys[0])).toEqual([]);
    const seen = seeds.offers.filter(({ value }) => !value.credentialKey.startsWith('isat:'));
    expect(seen.filter(({ value }) => value.track === null)).toEqual([]);
    const known = new Set(
      (await tableOf('credential-mbo.csv')).filter((row) => row['mbo_level']).map((row) => row['key']),
    );
    expect(seen.filter(({ value }) => !known.has(value.credentialKey))).toHaveLength(48);
  });

  test('every vmbo diploma of a profile with modules has four of them, and at least four keuzevakken or two', () => {
    const parts = Map.groupBy(seeds.parts, (part) => part.credentialKey);
    const withModules = seeds.credentials.filter(
      ({ value }) => value.contentCompleteness === 'PARTIAL' && value.kind === 'VMBO_DIPLOMA',
    );
    expect(withModules).toHaveLength(48);
    for (const { value } of withModules) {
      const own = parts.get(value.key) ?? [];
      expect(own.filter(({ kind }) => kind === 'VMBO_MODULE')).toHaveLength(4);
      expect(new Set(own.map(({ choiceCount }) => choiceCount))).toEqual(
        new Set([null, value.leerweg === 'GL' ? 2 : 4]),
      );
      expect(own.every(({ sbu }) => sbu === null)).toBe(true);
    }
  });

  test('a keuzedeel is a part of nothing, and says where it was seen', () => {
    const keuzedelen = seeds.outcomes.filter(({ kind }) => kind === 'KEUZEDEEL');
    expect(keuzedelen).toHaveLength(50);
    expect(seeds.parts.filter(({ kind }) => kind === 'KEUZEDEEL')).toEqual([]);
    expect(keuzedelen.find(({ key }) => key === 'keuzedeel/K0497')?.seenInKeys).toEqual(['crebo:23399']);
    expect(keuzedelen.filter(({ seenInKeys }) => seenInKeys.length === 0).map(({ code }) => code)).toEqual([
      'K0803',
      'K0089',
      'K1130',
    ]);
  });

  test('no key and no source tells of a machine or a person', () => {
    const text = JSON.stringify(seeds);
    expect(text).not.toMatch(/github|@[0-9a-f]{7}|\/home\/|\/tmp\/|http:\/\/localhost/i);
  });
});

describe('the example world', () => {
  test('reads together with the reference seeds and is synthetic', async () => {
    const seeds = await readSeeds(SEEDS, { exampleWorld: true });
    expect(seeds.learners.length).toBeGreaterThanOrEqual(12);
    const people = [seeds.learners, seeds.journeys, seeds.holdings, seeds.experiences].flat();
    expect(people.every(({ value }) => value.basis === 'SYNTHETIC')).toBe(true);
    const example = seeds.offers.filter(({ value }) => value.world === 'EXAMPLE');
    expect(example.every(({ value }) => value.provenance.every(({ basis }) => basis === 'SYNTHETIC'))).toBe(true);
    expect(example.length).toBeGreaterThan(0);
  });
});

interface Planted {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly column: string | null;
  readonly reason: RegExp;
}

const PLANTED: readonly Planted[] = [
  {
    what: 'a day that does not exist',
    file: 'reference/organisation.csv',
    from: '1985-08-01',
    to: '1985-02-30',
    column: 'opened',
    reason: /"1985-02-30" is no day that exists, instead give one as YYYY-MM-DD/,
  },
  {
    what: 'a word that is not in the list',
    file: MBO,
    from: 'BASISBEROEPS',
    to: 'BASIS',
    column: 'mbo_kind',
    reason: /"BASIS" is not known, instead give one of ENTREE/,
  },
  {
    what: 'a level out of range',
    file: MBO,
    from: 'BASISBEROEPS,2',
    to: 'BASISBEROEPS,5',
    column: 'mbo_level',
    reason: /"5" is no whole number from 1 to 4/,
  },
  {
    what: 'a row that runs over two lines',
    file: 'reference/organisation.csv',
    from: '00GT,Albeda,,Albeda,ROC',
    to: '00GT,"Alb\neda",,Albeda,',
    column: 'kind',
    reason: /empty/,
  },
  {
    what: 'a number that is not whole',
    file: MBO,
    from: ',3200,',
    to: ',3200.5,',
    column: 'nominal_sbu',
    reason: /"3200.5" is no whole number/,
  },
  {
    what: 'an empty name',
    file: 'reference/region.csv',
    from: 'ARBEIDSMARKTREGIO,Achterhoek',
    to: 'ARBEIDSMARKTREGIO,',
    column: 'name',
    reason: /empty/,
  },
  {
    what: 'an unknown track in a list',
    file: MBO,
    from: 'BOL|BBL|OVO',
    to: 'BOL|BLB|OVO',
    column: 'tracks.1',
    reason: /"BLB" is not known/,
  },
  {
    what: 'an unknown credential',
    file: 'reference/offer.csv',
    from: ',crebo:25737,',
    to: ',crebo:99999,',
    column: 'credential_key',
    reason: /"crebo:99999" is not in credential-\*.csv, instead/,
  },
  {
    what: 'an unknown provider',
    file: 'reference/offer.csv',
    from: 'brin:25LF',
    to: 'brin:99ZZ',
    column: 'provider_key',
    reason: /"brin:99ZZ" is not in organisation.csv/,
  },
  {
    what: 'an unknown region',
    file: 'reference/offer.csv',
    from: 'AMR16',
    to: 'AMR99',
    column: 'region_keys',
    reason: /"AMR99" is not in region.csv/,
  },
  {
    what: 'an unknown region of an organisation',
    file: 'reference/organisation.csv',
    from: 'AMR35',
    to: 'AMR99',
    column: 'region_keys',
    reason: /"AMR99" is not in region.csv/,
  },
  {
    what: 'an unknown province',
    file: 'reference/region.csv',
    from: 'Doetinchem,Gelderland',
    to: 'Doetinchem,Gelre',
    column: 'provinces',
    reason: /"Gelre" is not in region.csv as a province/,
  },
  {
    what: 'an unknown rung',
    file: 'reference/ladder_step.csv',
    from: 'crebo:25739',
    to: 'crebo:99998',
    column: 'credential_key',
    reason: /not in credential-\*.csv/,
  },
  {
    what: 'a werkproces of an unknown credential',
    file: 'reference/werkproces.csv',
    from: 'crebo:25894',
    to: 'crebo:99999',
    column: 'credential_key',
    reason: /not in credential-\*.csv/,
  },
  {
    what: 'a key that is there twice',
    file: VMBO,
    from: 'vmbo:6021',
    to: 'vmbo:6011',
    column: 'key',
    reason: /"vmbo:6011" is there already \(seeds\/reference\/credential-vmbo.csv row 2\), instead/,
  },
  {
    what: 'a werkproces that is there twice',
    file: 'reference/werkproces.csv',
    from: 'B1-K1-W2,',
    to: 'B1-K1-W1,',
    column: 'credential_key and code',
    reason: /there already/,
  },
  {
    what: 'a repaired title without its twin',
    file: 'reference/werkproces.csv',
    from: 'crebo:25761 B1-K1-W6',
    to: 'crebo:25761 B1-K1-W5',
    column: 'repaired_from',
    reason: /no undamaged twin/,
  },
  {
    what: 'a repaired title that is not that of its twin',
    file: 'reference/werkproces.csv',
    from: 'Rondt productieproces af,yes,REPAIRED',
    to: 'Rondt proces af,yes,REPAIRED',
    column: 'repaired_from',
    reason: /no undamaged twin/,
  },
  {
    what: 'a repaired title that names another source than that of its twin',
    file: 'reference/werkproces.csv',
    from: 'repaired from crebo:25761 B1-K1-W6,"school document (OER) Talland College, 25761',
    to: 'repaired from crebo:25761 B1-K1-W6,"school document (OER) Talland College, 25762',
    column: 'title__source',
    reason: /title of its twin/,
  },
  {
    what: 'a repaired title that does not say so',
    file: 'reference/werkproces.csv',
    from: 'repaired from crebo:25761 B1-K1-W6',
    to: 'found',
    column: 'title__source',
    reason: /title of its twin/,
  },
  {
    what: 'a repaired title of a profieldeel, which has no twin',
    file: 'reference/werkproces.csv',
    from: 'crebo:25762,BASISDEEL,B1-K1,Beheerst het productieproces,B1-K1-W6',
    to: 'crebo:25762,PROFIELDEEL,B1-K1,Beheerst het productieproces,B1-K1-W6',
    column: 'repaired_from',
    reason: /no undamaged twin/,
  },
  {
    what: 'a synthetic row among the real ones',
    file: 'reference/region.csv',
    from: ',REGISTER',
    to: ',SYNTHETIC',
    column: 'basis',
    reason: /SYNTHETIC belongs to the example world, instead/,
  },
  {
    what: 'a synthetic field among the real ones',
    file: 'reference/region.csv',
    from: 'EDITORIAL',
    to: 'SYNTHETIC',
    column: 'key__basis',
    reason: /SYNTHETIC belongs to the example world/,
  },
  {
    what: 'a real row in the example world',
    file: 'example/learner.csv',
    from: ',SYNTHETIC',
    to: ',OBSERVED',
    column: 'basis',
    reason: /OBSERVED belongs to the real world, instead give SYNTHETIC/,
  },
  {
    what: 'a school of the other world',
    file: 'example/organisation.csv',
    from: 'EXAMPLE',
    to: 'REAL',
    column: 'world',
    reason: /REAL does not belong in this folder, instead give EXAMPLE/,
  },
  {
    what: 'a field whose source is missing',
    file: 'reference/region.csv',
    from: 'own numbering in the order of the alphabet',
    to: '',
    column: 'key__source',
    reason: /empty/,
  },
  {
    what: 'a missing column',
    file: 'reference/region.csv',
    from: ',name,',
    to: ',title,',
    column: 'name',
    reason: /the column is missing/,
  },
  {
    what: 'an unknown column',
    file: 'reference/keuzedeel.csv',
    from: 'level_hint__basis',
    to: 'levelhint__basis',
    column: 'levelhint__basis',
    reason: /the column is not known/,
  },
  {
    what: 'a cell too many',
    file: 'reference/ladder_step.csv',
    from: 'LAD01,1,',
    to: 'LAD01,1,,',
    column: null,
    reason: /the row has 12 cells, instead give 11/,
  },
  {
    what: 'JSON that is cut off',
    file: 'reference/rule.jsonl',
    from: '"basis": "REGISTER"}\n',
    to: '"basis": "REGISTER"\n',
    column: null,
    reason: /no JSON/,
  },
  {
    what: 'a requirement of an unknown kind',
    file: 'reference/rule.jsonl',
    from: '"kind": "SCHOOLING_DUTY_OVER"',
    to: '"kind": "SCHOOLING_DONE"',
    column: 'requirement.of.0.kind',
    reason: /, instead/,
  },
  {
    what: 'a selector with an unknown field',
    file: 'reference/rule.jsonl',
    from: '"mboKinds": ["ENTREE"]',
    to: '"mboKind": ["ENTREE"]',
    column: 'selector.mboKind',
    reason: /not known/,
  },
  {
    what: 'an unknown parameter',
    file: 'reference/rule.jsonl',
    from: '"name": "SPLIT_GENERIC_PERCENT"',
    to: '"name": "SPLIT_PERCENT"',
    column: 'parameter.name',
    reason: /, instead/,
  },
  {
    what: 'an unknown field of a rule',
    file: 'reference/rule.jsonl',
    from: '"legalSource"',
    to: '"legalBasis"',
    column: 'legalSource',
    reason: /, instead/,
  },
  {
    what: 'a reference to an unknown rule',
    file: 'reference/rule.jsonl',
    from: '"rule": "ADM02"',
    to: '"rule": "ADM99"',
    column: 'requirement',
    reason: /"ADM99" is not in rule.jsonl/,
  },
  {
    what: 'a rule that refers to itself',
    file: 'reference/rule.jsonl',
    from: '"rule": "ADM02"',
    to: '"rule": "ADM01"',
    column: 'requirement',
    reason: /refers to itself/,
  },
  {
    what: 'a rule for an unknown credential',
    file: 'reference/rule.jsonl',
    from: '"keys": ["isat:34267"]',
    to: '"keys": ["isat:1"]',
    column: 'selector.keys',
    reason: /"isat:1" is not in credential-\*.csv/,
  },
  {
    what: 'a rule for an unknown part',
    file: 'reference/rule.jsonl',
    from: '"isat:34267/first-half"',
    to: '"isat:34267/second"',
    column: 'exemption.partKeys',
    reason: /is not in the parts/,
  },
  {
    what: 'a learner in an unknown region',
    file: 'example/learner.csv',
    from: ',EX01,',
    to: ',EX09,',
    column: 'region_key',
    reason: /"EX09" is not in region.csv/,
  },
  {
    what: 'an id that is no UUIDv7',
    file: 'example/learner.csv',
    from: '-7000-',
    to: '-4000-',
    column: 'id',
    reason: /no UUIDv7/,
  },
  {
    what: 'a holding of an unknown outcome',
    file: 'example/holding.csv',
    from: '23305/B1-K1-W1',
    to: '23305/B9-K9-W9',
    column: 'outcome_key',
    reason: /"23305\/B9-K9-W9" is not in/,
  },
  {
    what: 'a holding of nothing',
    file: 'example/holding.csv',
    from: 'vmbo:6111',
    to: '',
    column: 'credential_key',
    reason: /either credential_key or outcome_key/,
  },
  {
    what: 'a result above ten',
    file: 'example/holding.csv',
    from: 'EXAMINED,7,',
    to: 'EXAMINED,70,',
    column: 'result',
    reason: /"70" is no number from 1 to 10/,
  },
  {
    what: 'results of subjects that are no JSON',
    file: 'example/holding.csv',
    from: '"{""nederlands""',
    to: '"{nederlands',
    column: 'subject_results',
    reason: /no JSON/,
  },
  {
    what: 'a moment that does not exist',
    file: 'example/journey.csv',
    from: '2026-11-02T08:00:01Z',
    to: '2026-11-31T08:00:01Z',
    column: 'recorded_from',
    reason: /no moment that exists/,
  },
];

describe('a bad seed stops reading with file, row, column and reason', () => {
  test.each(PLANTED)('$what', async ({ file, from, to, column, reason }) => {
    const folder = await editedSeeds(file, from, to);
    const fault = await faultOf(folder);
    expect(fault).toMatchObject({ file: `seeds/${file}`, row: await lineOf(file, from), column });
    expect(fault.reason).toMatch(reason);
    expect(fault.message).toBe(
      `seeds/${file} row ${fault.row}${column === null ? '' : `, column ${column}`}: ${fault.reason}`,
    );
  });

  test('a missing parameter of the split names the file', async () => {
    const folder = await editedSeeds(
      'reference/rule.jsonl',
      '"name": "SPLIT_GENERIC_PERCENT"',
      '"name": "NEARLY_EQUAL_PERCENT"',
    );
    expect(await faultOf(folder)).toMatchObject({
      file: 'seeds/reference/rule.jsonl',
      row: null,
      column: 'parameter',
      reason: expect.stringMatching(/no current rule gives SPLIT_GENERIC_PERCENT/),
    });
  });

  test('a missing file and a file that is not UTF-8', async () => {
    const folder = await editedSeeds('reference/region.csv', 'Achterhoek', 'Achterhoek');
    await writeFile(join(folder, 'reference/region.csv'), Buffer.from([0xff, 0xfe, 0x41]));
    expect(await faultOf(folder)).toMatchObject({
      file: 'seeds/reference/region.csv',
      row: null,
      reason: expect.stringMatching(/not UTF-8/),
    });
    await rm(join(folder, 'reference/region.csv'));
    expect(await faultOf(folder)).toMatchObject({
      file: 'seeds/reference/region.csv',
      row: null,
      reason: expect.stringMatching(/cannot be read \(ENOENT\)/),
    });
  });

  test('a load that cannot be split names the credential', async () => {
    const folder = await editedSeeds(MBO, 'BOL|BBL|OVO,3200,', 'BOL|BBL|OVO,600,');
    expect(await faultOf(folder)).toMatchObject({
      file: 'seeds/reference/credential-mbo.csv',
      column: 'nominal_sbu',
      reason: expect.stringMatching(/leaves -\d+ SBU/),
    });
  });
});

async function faultOf(folder: string): Promise<SeedFault> {
  const fault: unknown = await readSeeds(folder, { exampleWorld: true }).catch((error: unknown) => error);
  if (!(fault instanceof SeedFault)) throw new Error(`no fault, but ${String(fault)}`);
  return fault;
}
