import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../server/facts/readFacts.js';
import { reportFacts } from '../../server/facts/reportFacts.js';
import { SEEDS } from '../server/seeding/editedSeeds.js';
import { askSeeded } from './askSeeded.js';
import { seededCatalogue } from './seededCatalogue.js';

type Cells = Record<string, string>;

const rows: Cells[] = parse(await readFile(join(SEEDS, 'reference/werkproces.csv')), { columns: true });
const belonging = rows.filter((row) => row['belongs'] === 'yes');
const parts = new Map(seededCatalogue.parts.map((part) => [part.key, part]));

const partKey = (row: Cells): string => `${row['credential_key']}/${row['code']}`;
const sourceOf = (row: Cells | undefined): string | undefined => row?.['title__source'] || row?.['source'];

describe('the title of a part', () => {
  test('has the quality of its own document, for every werkproces of the file', () => {
    const found = belonging.map((row) => [partKey(row), parts.get(partKey(row))?.textQuality]);
    expect(found).toEqual(belonging.map((row) => [partKey(row), row['text_quality']]));
    expect(new Set(found.map(([, quality]) => quality))).toEqual(new Set(['OK', 'DAMAGED', 'REPAIRED']));
  });

  test('that was repaired names its twin, whose document is its source, and whose outcome it is', () => {
    const repaired = belonging.filter((row) => row['text_quality'] === 'REPAIRED');
    expect(repaired).toHaveLength(35);
    for (const row of repaired) {
      const twin = rows.find((one) => `${one['credential_key']} ${one['code']}` === row['repaired_from']);
      const [part, twinPart] = [parts.get(partKey(row)), parts.get(partKey(twin ?? {}))];
      expect(part).toMatchObject({
        title: twinPart?.title,
        outcomeKey: twinPart?.outcomeKey,
        repairedFrom: twinPart?.key,
      });
      expect(part?.provenance.filter(({ field }) => field === 'title')).toEqual([
        {
          field: 'title',
          basis: 'OBSERVED',
          certainty: `repaired from ${row['repaired_from']}`,
          source: sourceOf(twin),
        },
      ]);
    }
  });

  test('that is our own label has no quality, that of any outcome has one', () => {
    for (const part of parts.values()) expect(part.textQuality === null, part.key).toBe(part.outcomeKey === null);
  });

  test('is repaired for as many as the report of the facts lists', async () => {
    const report = reportFacts(await readFacts(SEEDS));
    const repaired = [...parts.values()].filter(({ repairedFrom }) => repairedFrom !== null);
    const where = report.repairedTitles.map(({ werkproces, twin }) =>
      `${werkproces} from ${twin}`.replaceAll(' B', '/B'),
    );
    expect(repaired.map(({ key, repairedFrom }) => `${key} from ${repairedFrom}`).toSorted()).toEqual(where.toSorted());
    const open = report.unknown.filter(({ field }) => field === 'repairedFrom');
    expect(open.map(({ table, unknown, of }) => [table, of - unknown])).toEqual([['part', 35]]);
  });

  test('is shown with all of this in the graph: entree 25740, repaired from 25746', async () => {
    const { data, errors } = await askSeeded(
      '{ credentialByCode(code: "crebo:25740") { parts(first: 2) { edges { node { code title textQuality repairedFrom provenance { field certainty source } outcome { title textQuality } } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      credentialByCode: {
        parts: {
          edges: [
            { node: { code: 'crebo:25740/B1-K1-W1', repairedFrom: null } },
            {
              node: {
                code: 'crebo:25740/B1-K1-W2',
                title: 'Voert assisterende werkzaamheden uit',
                textQuality: 'REPAIRED',
                repairedFrom: 'crebo:25746/B1-K1-W2',
                provenance: expect.arrayContaining([
                  {
                    field: 'title',
                    certainty: 'repaired from crebo:25746 B1-K1-W2',
                    source: 'school document (OER) Aeres, 25746 BOL, cohort 2026',
                  },
                ]) as unknown,
                outcome: { title: 'Voert assisterende werkzaamheden uit', textQuality: 'OK' },
              },
            },
          ],
        },
      },
    });
  });
});
