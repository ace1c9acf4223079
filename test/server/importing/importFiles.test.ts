import { describe, expect, it } from 'vitest';
import { ownerUrl } from '../../../server/database/DatabaseAccess.js';
import { withClient } from '../../../server/database/withClient.js';
import { importReport } from '../../../server/importing/importReport.js';
import { subgraphs } from '../../../src/subgraphs.js';
import { seedStore } from '../../../server/store/seedStore.js';
import { SEEDS } from '../seeding/editedSeeds.js';
import { cloneTemplate } from '../../support/testDatabase.js';
import { fingerprints, folderOf, importInto, rowsIn } from './importInto.js';
import { schoolFile } from './schoolFile.js';

const access = await cloneTemplate();
const quiet = { onStep: () => undefined, stop: () => undefined };
const EARLIER = '2026-12-01T12:00:00Z';
const LATER = '2027-01-05T12:00:00Z';

/** The versions of an offer in the order of their days. */
function versionsOf(key: string): Promise<Record<string, unknown>[]> {
  return rowsIn(access, `select * from catalogue.offer where key = '${key}' order by recorded_from`);
}

describe('importing', () => {
  it('changes nothing in a dry run, and tells what it would do', async () => {
    const folder = await folderOf({ 'school.json': schoolFile({ offeringId: 'dry' }) });
    const before = await fingerprints(access);
    const outcome = await importInto(access, ['oeapi', folder, '--dry-run']);
    expect(await fingerprints(access)).toEqual(before);
    expect(outcome.isWritten).toBe(false);
    expect(importReport(outcome, { withDifferences: true })).toContain(
      '+ offer oeapi/dry: Monteur, start februari (crebo:25737, BBL) at brin:25PT, from 2027-02-01',
    );
  });

  it('adds a version for a change, closes what is gone, and tells each field', async () => {
    const source = ['--source', 'versions'];
    const two = [...schoolFile({ offeringId: 'stays' }), ...schoolFile({ offeringId: 'goes' }).slice(2)];
    await importInto(access, ['oeapi', await folderOf({ 'a.json': two }), ...source], EARLIER);
    const one = await folderOf({ 'a.json': schoolFile({ offeringId: 'stays', maxNumberStudents: 24 }) });
    const outcome = await importInto(access, ['oeapi', one, ...source], LATER);
    expect(outcome.differences).toMatchObject([
      { kind: 'CHANGED', key: 'oeapi/stays', fields: [{ field: 'seats', from: 20, to: 24 }] },
      { kind: 'GONE', key: 'oeapi/goes' },
    ]);
    expect(await versionsOf('oeapi/stays')).toMatchObject([
      { recordedFrom: '2026-12-01', recordedTo: '2027-01-05', seats: 20 },
      { recordedFrom: '2027-01-05', recordedTo: null, seats: 24 },
    ]);
    expect(await versionsOf('oeapi/goes')).toMatchObject([{ recordedFrom: '2026-12-01', recordedTo: '2027-01-05' }]);
  });

  it('corrects on the same day in place, and opens again what was closed that day', async () => {
    const source = ['--source', 'same day'];
    const file = (seats: number) =>
      folderOf({ 'a.json': schoolFile({ offeringId: 'today', maxNumberStudents: seats }) });
    await importInto(access, ['oeapi', await file(1), ...source]);
    await importInto(access, ['oeapi', await file(2), ...source]);
    expect(await versionsOf('oeapi/today')).toMatchObject([{ seats: 2, recordedTo: null }]);
    const other = await folderOf({ 'a.json': schoolFile({ offeringId: 'other' }) });
    await importInto(access, ['oeapi', other, ...source]);
    expect(await versionsOf('oeapi/today')).toMatchObject([{ recordedTo: '2026-12-01' }]);
    await importInto(access, ['oeapi', await file(3), ...source]);
    expect(await versionsOf('oeapi/today')).toMatchObject([{ seats: 3, recordedTo: null }]);
  });

  it('leaves what is not in a part of the source, or is rejected now', async () => {
    const source = ['--source', 'part'];
    const whole = [...schoolFile({ offeringId: 'p1' }), ...schoolFile({ offeringId: 'p2' }).slice(2)];
    await importInto(access, ['oeapi', await folderOf({ 'a.json': whole }), ...source], EARLIER);
    const part = await folderOf({ 'a.json': schoolFile({ offeringId: 'p1' }) });
    expect((await importInto(access, ['oeapi', part, ...source, '--partial'], LATER)).differences).toEqual([]);
    const bad = [...schoolFile({ offeringId: 'p1' }), ...schoolFile({ offeringId: 'p2', startDate: 'soon' }).slice(2)];
    const outcome = await importInto(access, ['oeapi', await folderOf({ 'a.json': bad }), ...source], LATER);
    expect(outcome).toMatchObject({ differences: [], rejects: [{ path: '$[3].startDate' }] });
  });

  it('writes nothing where something is rejected, with --strict', async () => {
    const file = [...schoolFile({ offeringId: 'strict' }), { offeringId: 'bad' }];
    const before = await fingerprints(access);
    const outcome = await importInto(access, ['oeapi', await folderOf({ 'a.json': file }), '--strict']);
    expect(outcome.isWritten).toBe(false);
    expect(await fingerprints(access)).toEqual(before);
  });

  it('changes nothing when writing fails in the middle', async () => {
    const many = Array.from({ length: 1200 }, (_, index) => schoolFile({ offeringId: `m${index}` })[2]);
    const folder = await folderOf({ 'a.json': [...schoolFile(), ...many] });
    await withClient(ownerUrl(access), (client) =>
      client.query(`alter table catalogue.offer add constraint planted check (key <> 'oeapi/m1100')`),
    );
    const before = await fingerprints(access);
    await expect(importInto(access, ['oeapi', folder, '--source', 'fails'])).rejects.toThrow();
    expect(await fingerprints(access)).toEqual(before);
    await withClient(ownerUrl(access), (client) => client.query('alter table catalogue.offer drop constraint planted'));
    const outcome = await importInto(access, ['oeapi', folder, '--source', 'fails']);
    expect(outcome.differences).toHaveLength(1201);
  });

  it('takes a folder with files below it, whatever stands in which', async () => {
    const [school, program, offering] = schoolFile({ offeringId: 'mixed' });
    const page = { pageSize: 10, pageNumber: 1, hasPreviousPage: false, hasNextPage: false, items: [offering] };
    const folder = await folderOf({
      'b/page.json': page,
      'a.json': program,
      'c.json': [school],
      'notes.txt': 'no JSON',
    });
    const outcome = await importInto(access, ['oeapi', folder, '--source', 'folder']);
    expect(outcome).toMatchObject({ files: 3, rejects: [], differences: [{ key: 'oeapi/mixed' }] });
    const [{ provenance } = {}] = await versionsOf('oeapi/mixed');
    expect(provenance).toContainEqual({
      field: '*',
      basis: 'OBSERVED',
      certainty: 'found',
      source: 'OEAPI v5, file "b/page.json", read 2026-12-01T12:00:00.000Z',
    });
  });

  it('says what the files cannot tell', async () => {
    const bare = schoolFile({ offeringId: 'bare', program: undefined });
    const folder = await folderOf({ 'a.json': [bare[2]] });
    const words = ['oeapi', folder, '--source', 'bare'];
    expect((await importInto(access, words)).rejects).toMatchObject([
      { reason: expect.stringContaining('--credential') },
    ]);
    const said = [...words, '--credential', 'crebo:25736'];
    expect((await importInto(access, said)).rejects).toMatchObject([{ reason: expect.stringContaining('--provider') }]);
    const more = [...said, '--provider', '25PT'];
    expect((await importInto(access, more)).rejects).toEqual([]);
    expect(await versionsOf('oeapi/bare')).toMatchObject([{ track: null }]);
    expect(await importInto(access, [...more, '--track', 'BOL'])).toMatchObject({ rejects: [], differences: [{}] });
    expect(await versionsOf('oeapi/bare')).toMatchObject([{ credentialKey: 'crebo:25736', track: 'BOL' }]);
  });

  it('does not take an offer in more places than the contract has room for', async () => {
    const addresses = Array.from({ length: 21 }, (_, index) => ({ addressType: 'teaching', city: `Plaats ${index}` }));
    const folder = await folderOf({ 'a.json': schoolFile({ offeringId: 'wide', addresses }) });
    const outcome = await importInto(access, ['oeapi', folder, '--source', 'wide']);
    expect(outcome.rejects).toMatchObject([{ path: '$[2]', reason: expect.stringContaining('at most 20 places') }]);
  });

  it('does not take an offer of a credential or an institution that nobody knows', async () => {
    const unknown = schoolFile({ offeringId: 'u' }, { otherCodes: [{ codeType: 'x-crebo', code: '99999' }] });
    const first = await importInto(access, ['oeapi', await folderOf({ 'a.json': unknown }), '--source', 'unknown']);
    expect(first.rejects).toMatchObject([
      { value: 'crebo:99999', reason: 'neither the catalogue nor the file has this credential' },
    ]);
    const [, program, offering] = schoolFile({ offeringId: 'u' });
    const words = ['oeapi', await folderOf({ 'a.json': [program, offering] }), '--source', 'unknown'];
    const second = await importInto(access, [...words, '--provider', '99ZZ']);
    expect(second.rejects).toMatchObject([{ value: 'brin:99ZZ', reason: expect.stringContaining('institution') }]);
  });

  it('adds an institution that is not known, and leaves one of the seeds as it is', async () => {
    const [school, ...others] = schoolFile({ offeringId: 'new school' });
    const renamed = { ...school, primaryCode: { codeType: 'brin', code: '98ZZ' } };
    const before = await rowsIn(access, `select * from network.organisation where key = 'brin:25PT'`);
    const folder = await folderOf({
      'a.json': [
        renamed,
        ...others,
        ...schoolFile({ offeringId: 'old school', organization: 'known' }).slice(2),
        { ...school, organizationId: 'known' },
      ],
    });
    await importInto(access, ['oeapi', folder, '--source', 'institutions']);
    expect(await rowsIn(access, `select * from network.organisation where key = 'brin:25PT'`)).toEqual(before);
    expect(await rowsIn(access, `select * from network.organisation where key = 'brin:98ZZ'`)).toMatchObject([
      { name: 'De school', kind: 'ONBEKEND', writer: 'oeapi: institutions', world: 'REAL' },
    ]);
  });

  it('keeps what it wrote when the seeds are written again', async () => {
    await importInto(access, [
      'oeapi',
      await folderOf({ 'a.json': schoolFile({ offeringId: 'kept' }) }),
      '--source',
      'kept',
    ]);
    const before = await fingerprints(access);
    await seedStore(access, subgraphs, { folder: SEEDS, exampleWorld: true, progress: quiet });
    expect(await fingerprints(access)).toEqual(before);
  });
});
