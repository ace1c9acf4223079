import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { version } from 'uuid';
import { describe, expect, it } from 'vitest';
import { HOLDING_STATUSES, TARGET_GROUPS } from '../../../src/shared/pure/holding.js';

const SEEDS = join(import.meta.dirname, '../../../seeds');
const PERSON_TABLES = ['learner', 'journey', 'holding', 'experience'] as const;
const TABLES = ['region', 'organisation', 'offer', ...PERSON_TABLES] as const;

type Row = Record<string, string>;

function fileOf(folder: 'example' | 'reference', table: string): string {
  return join(SEEDS, folder, `${table}.csv`);
}

function rows(folder: 'example' | 'reference', table: string): Row[] {
  return parse<Row>(readFileSync(fileOf(folder, table), 'utf8'), { columns: true });
}

/** The credentials of the reference seeds, whatever their table. */
function credentials(): Row[] {
  return ['vmbo', 'proof', 'mbo', 'hbo', 'document'].flatMap((kind) => rows('reference', `credential-${kind}`));
}

function column(table: string, name: string): string[] {
  return rows('example', table).map((row) => row[name] ?? '');
}

function list(cell: string | undefined): string[] {
  return cell ? cell.split('|') : [];
}

describe('the generator of offers', () => {
  it('writes the committed table, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leerpad-offers-'));
    try {
      const target = join(folder, 'offer.csv');
      execFileSync(process.execPath, [join(SEEDS, 'example/generateOffers.mjs'), target]);
      expect(readFileSync(target).equals(readFileSync(fileOf('example', 'offer')))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the example world', () => {
  it.each(TABLES)('says in every row of %s that it is synthetic', (table) => {
    for (const { basis, certainty, source } of rows('example', table)) {
      expect({ basis, certainty, source }).toEqual({
        basis: 'SYNTHETIC',
        certainty: 'synthetic',
        source: 'example world, seed 20261123',
      });
    }
  });

  it('carries no BRIN and no world but EXAMPLE', () => {
    expect(new Set(column('organisation', 'brin'))).toEqual(new Set(['']));
    for (const table of ['region', 'organisation', 'offer'])
      expect(new Set(column(table, 'world'))).toEqual(new Set(['EXAMPLE']));
  });

  it('gives persons UUIDv7 ids, unique over all tables', () => {
    const ids = PERSON_TABLES.flatMap((table) => column(table, 'id'));
    expect(ids.filter((id) => version(id) !== 7)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('points at its own regions, schools and learners only', () => {
    const regions = new Set(column('region', 'key'));
    const schools = new Set(column('organisation', 'key'));
    const learners = new Set(column('learner', 'id'));
    const regionsNamed = [
      ...column('learner', 'region_key'),
      ...[...column('organisation', 'region_keys'), ...column('offer', 'region_keys')].flatMap(list),
    ];
    expect(regionsNamed.filter((key) => !regions.has(key))).toEqual([]);
    expect(column('offer', 'provider_key').filter((key) => !schools.has(key))).toEqual([]);
    expect(
      ['journey', 'holding', 'experience']
        .flatMap((table) => column(table, 'learner_id'))
        .filter((id) => !learners.has(id)),
    ).toEqual([]);
  });

  it('has a journey for each learner and covers all target groups and all statuses of holdings', () => {
    const groups = column('journey', 'target_groups').map(list);
    expect(new Set(column('journey', 'learner_id'))).toEqual(new Set(column('learner', 'id')));
    expect(new Set(groups.flat())).toEqual(new Set(TARGET_GROUPS));
    expect(groups.filter((several) => several.length > 1).length).toBeGreaterThan(1);
    expect(new Set(column('holding', 'status'))).toEqual(new Set(HOLDING_STATUSES));
  });

  it('holds exactly one of a credential and an outcome in each holding', () => {
    const wrong = rows('example', 'holding').filter(
      (row) => (row['credential_key'] === '') === (row['outcome_key'] === ''),
    );
    expect(wrong).toEqual([]);
  });

  it('describes each learner in its README', () => {
    const readme = readFileSync(join(SEEDS, 'example/README.md'), 'utf8');
    expect(column('learner', 'name').filter((name) => !readme.includes(name))).toEqual([]);
  });

  it('leaves the gaps that the README names', () => {
    const offers = rows('example', 'offer');
    const regionsOf = (key: string): string[] =>
      offers.filter((row) => row['credential_key'] === key).flatMap((row) => list(row['region_keys']));
    expect(new Set(regionsOf('crebo:25739'))).toEqual(new Set(['EX02']));
    expect(regionsOf('crebo:25890')).toEqual([]);
  });
});

describe('the example world beside the real one', () => {
  it('shares no key and no name with a real organisation, region or town', () => {
    const real = ['organisation', 'region'].flatMap((table) => rows('reference', table)).flatMap(wordsOf);
    const example = ['organisation', 'region'].flatMap((table) => rows('example', table)).flatMap(wordsOf);
    const places = column('offer', 'places').map((place) => place.toLowerCase());
    const known = new Set(real);
    expect([...example, ...places].filter((word) => known.has(word))).toEqual([]);
  });

  it('offers, holds and wants only credentials of the catalogue', () => {
    const known = new Set(credentials().map((row) => row['key']));
    const named = [
      ...column('offer', 'credential_key'),
      ...column('journey', 'goal_credential_key'),
      ...column('holding', 'credential_key'),
      ...column('holding', 'scope_credential_key'),
    ];
    expect([...new Set(named)].filter((key) => key !== '' && !known.has(key))).toEqual([]);
  });

  it('offers every level in every region', () => {
    const levels = new Map(credentials().map((row) => [row['key'], row['mbo_level'] || row['kind']]));
    for (const region of column('region', 'key')) {
      const offered = rows('example', 'offer').filter((row) => list(row['region_keys']).includes(region));
      const found = new Set(offered.map((row) => levels.get(row['credential_key'] ?? '')));
      expect(found).toEqual(new Set(['1', '2', '3', '4', 'ASSOCIATE_DEGREE', 'BACHELOR']));
    }
  });
});

function wordsOf(row: Row): string[] {
  return [row['key'], row['name'], row['registered_name'], row['town'], row['centre']]
    .filter((word) => word !== undefined && word !== '')
    .map((word) => String(word).toLowerCase());
}
