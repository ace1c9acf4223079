import { describe, expect, it } from 'vitest';
import { readRio } from '../../../server/importing/rio/readRio.js';
import { jsonFile, rejectsOfOeapi, rejectsOfRio } from './rejectsOf.js';
import { rioFile } from './rioFile.js';
import { schoolFile } from './schoolFile.js';
import { schoolFile6 } from './schoolFile6.js';

const COHORT = '$["/aangeboden-opleidingen/a1/aangeboden-opleiding-cohorten"][0]';

describe('a period that ends before it begins', () => {
  it.each([
    ['endDate', 'startDate', { startDate: '2027-09-01', endDate: '2027-08-31' }],
    ['enrollEndDate', 'enrollStartDate', { enrollStartDate: '2027-01-02', enrollEndDate: '2027-01-01' }],
    [
      'flexibleEntryPeriodEnd',
      'flexibleEntryPeriodStart',
      { flexibleEntryPeriodStart: '2027-01-02', flexibleEntryPeriodEnd: '2027-01-01' },
    ],
  ])('is rejected in OEAPI v5: %s', (end, start, offering: Record<string, string>) => {
    expect(rejectsOfOeapi(schoolFile(offering))).toMatchObject([
      {
        path: `$[2].${end}`,
        given: offering[end],
        reason: `expected a day not before ${start} (${offering[start]})`,
      },
    ]);
  });

  const [earlier, later] = ['2027-01-01T12:00:00Z', '2027-01-02T12:00:00Z'];
  it.each([
    ['$[2].endDateTime', { startDateTime: later, endDateTime: earlier }],
    ['$[2].enrolmentPeriods[0].endDateTime', { enrolmentPeriods: [{ startDateTime: later, endDateTime: earlier }] }],
    [
      '$[2].flexibleEntryPeriodEndDateTime',
      { flexibleEntryPeriodStartDateTime: later, flexibleEntryPeriodEndDateTime: earlier },
    ],
  ])('is rejected in OEAPI v6: %s', (path, offering) => {
    expect(rejectsOfOeapi(schoolFile6(offering))).toMatchObject([
      { path, given: earlier, reason: expect.stringMatching(/not before \w+ \(2027-01-02\)/) },
    ]);
  });

  it.each([
    [`${COHORT}.eindeAanmeldperiode`, { cohort: { eindeAanmeldperiode: '2026-09-30' } }],
    [`${COHORT}.opleidingseinddatum`, { cohort: { opleidingseinddatum: '2027-02-01' } }],
    [
      `${COHORT}.eindeInstroomperiode`,
      { cohort: { beginInstroomperiode: '2027-02-01', eindeInstroomperiode: '2027-01-31' } },
    ],
    ['$["/aangeboden-opleidingen/a1"].einddatum', { offered: { einddatum: '2026-08-01' } }],
    [
      '$["/opleidingen/1001O1234/opleidingserkenning"].instroomeinddatum',
      { recognition: { instroomeinddatum: '2024-07-31' } },
    ],
  ])('is rejected in RIO: %s', (path, changes) => {
    expect(rejectsOfRio(rioFile(changes))[0]).toMatchObject({
      path,
      reason: expect.stringMatching(/(not before|after) \w+ \(/),
    });
  });

  it('does not make an offer without dates of the one whose cohort is rejected', () => {
    const file = jsonFile('rio.json', rioFile({ cohort: { eindeAanmeldperiode: '2026-09-30' } }));
    expect(readRio([file])).toMatchObject({ offers: [], heldBack: ['rio/c1'] });
  });

  it('is not one that lasts a day', () => {
    const day = '2027-09-01';
    const moments = { startDateTime: '2027-09-01T17:00:00+02:00', endDateTime: '2027-09-01T09:00:00+02:00' };
    expect(
      rejectsOfOeapi(schoolFile({ startDate: day, endDate: day, enrollStartDate: day, enrollEndDate: day })),
    ).toEqual([]);
    expect(rejectsOfOeapi(schoolFile6(moments))).toEqual([]);
    expect(rejectsOfRio(rioFile({ cohort: { opleidingseinddatum: '2027-02-02' } }))).toEqual([]);
  });
});

describe('a day of another age', () => {
  const reason = 'expected a day of the years 1900 to 2200';

  it.each(['0001-09-01', '1899-12-31', '2201-01-01'])('is rejected: %s', (day) => {
    expect(rejectsOfOeapi(schoolFile({ startDate: day, endDate: undefined }))).toMatchObject([
      { path: '$[2].startDate', reason },
    ]);
    expect(rejectsOfOeapi(schoolFile6({ startDateTime: `${day}T12:00:00Z`, endDateTime: null }))).toMatchObject([
      { path: '$[2].startDateTime', reason },
    ]);
    expect(rejectsOfRio(rioFile({ cohort: { instroommoment: day, opleidingseinddatum: undefined } }))).toMatchObject([
      { path: `${COHORT}.instroommoment`, reason },
    ]);
  });

  it.each(['1900-01-01', '2200-12-31'])('is not %s', (day) => {
    expect(rejectsOfOeapi(schoolFile({ startDate: day, endDate: undefined }))).toEqual([]);
  });
});
