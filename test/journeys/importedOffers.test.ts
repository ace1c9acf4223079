import { describe, expect, it, vi } from 'vitest';
import { seededGateway } from '../support/seededGateway.js';
import { folderOf, importInto } from '../server/importing/importInto.js';
import { schoolFile } from '../server/importing/schoolFile.js';

const { ask, access } = await seededGateway();

/** The graph is told by the database that there is a new snapshot. */
const PATIENCE = { timeout: 10_000 };

const OFFERS = `{ credentialByCode(code: "crebo:25737") { offers(first: 100, world: REAL) { edges { node {
  code title track places startDate endDate enrolment { from to } enrolmentOpen entryFrom entryTo months weeks priceCents
  seats languages modeOfStudy cohort basis provider { code name } provenance { field basis source }
} } } } }`;

/** The offer as the running graph answers it. */
async function imported(): Promise<unknown> {
  const { data, errors } = await ask({ query: OFFERS });
  expect(errors).toBeUndefined();
  const { credentialByCode } = data as unknown as {
    credentialByCode: { offers: { edges: { node: { code: string } }[] } };
  };
  return credentialByCode.offers.edges.map(({ node }) => node).find(({ code }) => code === 'oeapi/offering-1');
}

describe('an advisor looks for a start date', () => {
  it('finds the offer that a school imported, without a restart, and no longer when it is gone', async () => {
    expect(await imported()).toBeUndefined();
    const folder = await folderOf({
      'school.json': schoolFile({ enrollStartDate: '2026-10-01', enrollEndDate: '2027-01-15' }),
    });
    await importInto(access, ['oeapi', folder, '--source', 'the school']);
    await vi.waitFor(async () => expect(await imported()).toBeDefined(), PATIENCE);
    expect(await imported()).toMatchObject({
      title: 'Monteur, start februari',
      track: 'BBL',
      places: ['Heerhugowaard'],
      startDate: '2027-02-01',
      endDate: '2029-01-31',
      enrolment: [{ from: '2026-10-01', to: '2027-01-15' }],
      enrolmentOpen: null,
      entryFrom: null,
      entryTo: null,
      months: 24,
      weeks: null,
      priceCents: 120_000,
      seats: 20,
      languages: ['nl'],
      modeOfStudy: 'DUAL_TRAINING',
      cohort: 2027,
      provider: { code: 'brin:25PT' },
      provenance: expect.arrayContaining([
        { field: '*', basis: 'OBSERVED', source: 'OEAPI v5, file "school.json", read 2026-12-01T12:00:00.000Z' },
        { field: 'track', basis: 'DERIVED', source: expect.stringContaining('dual mbo is BBL') },
      ]),
    });
    const empty = await folderOf({ 'school.json': schoolFile({}).slice(0, 2) });
    await importInto(access, ['oeapi', empty, '--source', 'the school']);
    await vi.waitFor(async () => expect(await imported()).toBeUndefined(), PATIENCE);
  });
});
