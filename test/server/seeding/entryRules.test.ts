import { beforeAll, describe, expect, test } from 'vitest';
import { readSeeds } from '../../../server/seeding/readSeeds.js';
import type { Seeds } from '../../../server/seeding/Seeds.js';
import type { Requirement } from '../../../src/shared/pure/requirement.js';
import { editedSeeds, SEEDS } from './editedSeeds.js';

const holds = (kind: 'HAVO_DIPLOMA' | 'VWO_DIPLOMA', profile: string): Requirement => ({
  kind: 'HOLDS_CREDENTIAL',
  selector: { kinds: [kind], profiles: [profile] },
});
const passed = (subject: string, kind: 'HAVO_DIPLOMA' | 'VWO_DIPLOMA', profile: string): Requirement => ({
  kind: 'RESULT_AT_LEAST',
  subject,
  result: 1,
  on: { kinds: [kind], profiles: [profile] },
});

describe('the entry requirements of hbo', () => {
  let seeds: Seeds;
  beforeAll(async () => {
    seeds = await readSeeds(SEEDS, { exampleWorld: false });
  });

  /** The ways in for havo and vwo; the three before them are the same for every programme. */
  function waysOf(name: string): readonly Requirement[] {
    const requirement = seeds.rules.find(({ value }) => value.key === `ADM10/${name}`)?.value.requirement;
    return requirement?.kind === 'ANY_OF' ? requirement.of.slice(3) : [];
  }

  test('are one rule for each of 33 bachelors and 28 programmes that are not there, and one for the other 37', () => {
    const rules = seeds.rules.map(({ value }) => value).filter(({ key }) => key.startsWith('ADM10/'));
    const governed = rules.map(({ selector }) => selector?.keys?.length);
    expect(governed.toSorted()).toEqual([...Array<number>(28).fill(0), ...Array<number>(33).fill(1), 37].toSorted());
    const bachelors = seeds.credentials.filter(({ value }) => value.kind === 'BACHELOR').map(({ value }) => value.key);
    expect(rules.flatMap(({ selector }) => selector?.keys ?? []).toSorted()).toEqual(bachelors.toSorted());
  });

  test('civiele techniek: NT of havo and vwo, NG with natuurkunde or nlt, EM of vwo with natuurkunde, CM never', () => {
    const either = (kind: 'HAVO_DIPLOMA' | 'VWO_DIPLOMA'): Requirement => ({
      kind: 'ALL_OF',
      of: [holds(kind, 'NG'), { kind: 'ANY_OF', of: [passed('natuurkunde', kind, 'NG'), passed('nlt', kind, 'NG')] }],
    });
    expect(waysOf('isat:34279')).toEqual([
      holds('HAVO_DIPLOMA', 'NT'),
      holds('VWO_DIPLOMA', 'NT'),
      either('HAVO_DIPLOMA'),
      either('VWO_DIPLOMA'),
      { kind: 'ALL_OF', of: [holds('VWO_DIPLOMA', 'EM'), passed('natuurkunde', 'VWO_DIPLOMA', 'EM')] },
    ]);
  });

  test('bouwkunde asks two subjects of havo EM', () => {
    expect(waysOf('isat:34263')).toContainEqual({
      kind: 'ALL_OF',
      of: [
        holds('HAVO_DIPLOMA', 'EM'),
        passed('wiskunde B', 'HAVO_DIPLOMA', 'EM'),
        passed('natuurkunde', 'HAVO_DIPLOMA', 'EM'),
      ],
    });
  });

  test('what could not be read is asked of the institution, and the rule says so', () => {
    const read = (rule: string): string => JSON.stringify(waysOf(rule));
    expect(read('energie-en-procestechnologie-aot')).toContain('a subject that was read as \\"nit\\" in the list');
    expect(read('isat:34391')).toContain('a subject that was read as \\"wib\\" in the list');
    const certainties = seeds.rules.flatMap(({ value }) => value.provenance.map(({ certainty }) => certainty));
    expect(certainties.filter((certainty) => /is read as/.test(certainty))).toHaveLength(3);
  });

  test('of a bachelor that the list does not name it is not known what havo and vwo must have', () => {
    expect(waysOf('not-listed')).toMatchObject([
      { kind: 'ALL_OF', of: [{ kind: 'HOLDS_CREDENTIAL' }, { kind: 'DECISION', by: 'INSTITUTION' }] },
    ]);
  });

  test('a demand in another form is refused', async () => {
    const folder = await editedSeeds('reference/entry_requirement.csv', 'natuurkunde|nlt', 'natuurkunde||nlt');
    await expect(readSeeds(folder, { exampleWorld: false })).rejects.toThrow(
      /"natuurkunde\|\|nlt" is no demand, instead give \*, # or subjects/,
    );
  });

  test('a programme that is not in the catalogue is refused', async () => {
    const folder = await editedSeeds('reference/entry_requirement.csv', 'isat:34263', 'isat:1');
    await expect(readSeeds(folder, { exampleWorld: false })).rejects.toThrow(/"isat:1" is not in credential-\*\.csv/);
  });
});
