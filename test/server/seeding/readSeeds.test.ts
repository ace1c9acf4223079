import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSeeds } from '../../../server/seeding/readSeeds.js';
import { SeedFault } from '../../../server/seeding/SeedFault.js';
import type { Seeds } from '../../../server/seeding/Seeds.js';
import { editedSeeds, lineOf, SEEDS } from './editedSeeds.js';

const SLICE = [
  '25735',
  '25736',
  '25737',
  '25738',
  '25739',
  '25740',
  '25741',
  '25742',
  '25743',
  '25744',
  '25745',
  '25746',
  '25747',
  '25748',
  '25759',
  '25760',
  '25761',
  '25762',
  '25802',
  '25886',
  '25887',
  '25888',
  '25889',
  '25890',
  '25891',
  '25892',
  '25893',
  '25894',
  '25895',
  '25896',
  '25897',
];
const HBO = ['80005', '80091', '80123', '80157', '80158', '80159', '30026', '34267', '34275', '34280'];

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
      organisations: 76,
      credentials: 130,
      outcomes: 141,
      parts: 291,
      ladderSteps: 37,
      offers: 46,
      learners: 0,
      journeys: 0,
      holdings: 0,
      experiences: 0,
    });
  });

  test('hold every vmbo profile, every qualification and hbo programme of the slice, and the proofs', () => {
    const keys = seeds.credentials.map(({ value }) => value.key);
    expect(keys.filter((key) => key.startsWith('vmbo:'))).toHaveLength(60);
    expect(keys.filter((key) => key.startsWith('crebo:')).toSorted()).toEqual(SLICE.map((crebo) => `crebo:${crebo}`));
    expect(keys.filter((key) => key.startsWith('isat:')).toSorted()).toEqual(
      HBO.map((isat) => `isat:${isat}`).toSorted(),
    );
    expect(keys).toEqual(
      expect.arrayContaining(['vmbo-tl', 'havo', 'vwo', 'mavo', 'lbo', 'havo-vwo-3'].map((proof) => `proof:${proof}`)),
    );
  });

  test('the parts of every credential add up to its nominal load, read from the file anew', async () => {
    const rows: Record<string, string>[] = parse(await readFile(join(SEEDS, 'reference/credential.csv')), {
      columns: true,
    });
    const sums = new Map<string, number>();
    for (const { credentialKey, sbu } of seeds.parts) sums.set(credentialKey, (sums.get(credentialKey) ?? 0) + sbu);
    const loads = new Map(
      rows.filter((row) => row['nominal_sbu'] !== '').map((row) => [row['key'], Number(row['nominal_sbu'])]),
    );
    expect(sums).toEqual(loads);
    expect(sums.size).toBe(SLICE.length + HBO.length);
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

  test('completeness is what the parts say', () => {
    for (const { value } of seeds.credentials.filter(({ value: { kind } }) => kind === 'MBO_DIPLOMA')) {
      const kinds = seeds.parts.filter((part) => part.credentialKey === value.key).map(({ kind }) => kind);
      const opaque = kinds.filter((kind) => kind === 'OPAQUE').length;
      const wanted = opaque === 0 ? 'COMPLETE' : opaque === 2 ? 'NONE' : 'PARTIAL';
      expect([value.key, value.contentCompleteness]).toEqual([value.key, wanted]);
    }
  });

  test('no offer hangs on a document that is no qualification, and no fact is synthetic', () => {
    expect(seeds.offers.some(({ value }) => value.credentialKey === 'crebo:23301')).toBe(false);
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
    file: 'reference/credential.csv',
    from: 'BASISBEROEPS',
    to: 'BASIS',
    column: 'mbo_kind',
    reason: /"BASIS" is not known, instead give one of ENTREE/,
  },
  {
    what: 'a level out of range',
    file: 'reference/credential.csv',
    from: 'BASISBEROEPS,2',
    to: 'BASISBEROEPS,5',
    column: 'mbo_level',
    reason: /"5" is no whole number from 1 to 4/,
  },
  {
    what: 'a row that runs over two lines',
    file: 'reference/organisation.csv',
    from: '00GT,Albeda,Albeda,ROC',
    to: '00GT,"Alb\neda",Albeda,',
    column: 'kind',
    reason: /empty/,
  },
  {
    what: 'a number that is not whole',
    file: 'reference/credential.csv',
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
    file: 'reference/credential.csv',
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
    reason: /"crebo:99999" is not in credential.csv, instead/,
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
    to: 'crebo:25998',
    column: 'credential_key',
    reason: /not in credential.csv/,
  },
  {
    what: 'a werkproces of an unknown credential',
    file: 'reference/werkproces.csv',
    from: 'crebo:25894',
    to: 'crebo:25999',
    column: 'credential_key',
    reason: /not in credential.csv/,
  },
  {
    what: 'a key that is there twice',
    file: 'reference/credential.csv',
    from: 'vmbo:6021',
    to: 'vmbo:6011',
    column: 'key',
    reason: /"vmbo:6011" is there already \(seeds\/reference\/credential.csv row 2\), instead/,
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
    from: 'centre,',
    to: 'middle,',
    column: 'centre',
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
    reason: /the row has 10 cells, instead give 9/,
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
    reason: /"isat:1" is not in credential.csv/,
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
    const folder = await editedSeeds('reference/credential.csv', 'BOL|BBL|OVO,3200,', 'BOL|BBL|OVO,600,');
    expect(await faultOf(folder)).toMatchObject({
      file: 'seeds/reference/credential.csv',
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
