/**
 * Writes offer.csv, the dated offers of the example world. `node seeds/example/generateOffers.mjs [file]` gives the same
 * bytes at every run: the seed is fixed and nothing is read.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SEED = 20261123;
const RECORDED_FROM = '2026-11-23';
const VALID_FROM = '2026-09-01';
const FIRST_YEAR = 2026;
const LAST_YEAR = 2031;
const SOURCE = `example world, seed ${SEED}`;
const HEADER = [
  'key',
  'recorded_from',
  'recorded_to',
  'credential_key',
  'part_keys',
  'provider_key',
  'world',
  'track',
  'title',
  'cohort',
  'places',
  'region_keys',
  'start_date',
  'months',
  'hours_per_week',
  'price_cents',
  'seats',
  'times_of_day',
  'target_groups',
  'valid_from',
  'valid_to',
  'source',
  'certainty',
  'basis',
];

const REGION_OF_PLACE = { Schetsdam: 'EX01', Modelveen: 'EX01', Proefhaven: 'EX02', Denkbeek: 'EX02' };

const SEPTEMBER = ['09-01'];
const TWICE_A_YEAR = ['02-01', '09-01'];
const EVERY_TWO_MONTHS = ['02-01', '04-01', '06-01', '08-01', '10-01', '12-01'];

const ADULTS = ['DOORSTARTER', 'OPSTROMER', 'ZIJ_INSTROMER', 'HERSTARTER'];
const EMPLOYEES = ['DOORSTARTER', 'OPSTROMER', 'ZIJ_INSTROMER'];
const FIRST_STEPS = ['HERSTARTER', 'NIEUWKOMER'];

/** Nominal months by the law's norm for each code that the example schools offer. */
const NOMINAL_MONTHS = {
  25740: 12,
  25741: 12,
  25743: 12,
  25744: 12,
  25747: 12,
  25737: 24,
  25761: 24,
  25886: 24,
  25887: 24,
  25891: 24,
  25894: 24,
  25735: 36,
  25736: 36,
  25762: 36,
  25888: 36,
  25889: 36,
  25892: 36,
  25895: 36,
  25738: 36,
  25739: 36,
  25802: 36,
  25893: 36,
  25896: 36,
  80005: 24,
  80091: 24,
  80123: 24,
  80157: 24,
  80158: 24,
  80159: 24,
  30026: 48,
  34267: 48,
  34275: 48,
  34280: 48,
};

/** What a track asks and costs here, and when it is; all invented. Months are parts of the nominal duration. */
const TERMS = {
  BOL: { times: ['DAYTIME'], monthParts: [1], hoursPerWeek: [30], seats: [12, 28], centsPerNominalYear: 40_000 },
  BBL: {
    times: ['DAYTIME'],
    monthParts: [0.75, 1, 1, 1.25],
    hoursPerWeek: [32],
    seats: [6, 18],
    centsPerNominalYear: 20_000,
  },
  OVO: {
    times: ['EVENING', 'WEEKEND'],
    monthParts: [0.5, 0.75, 1],
    hoursPerWeek: [8, 12, 16],
    seats: [4, 12],
    centsPerNominalYear: 150_000,
  },
  FULL_TIME: { times: ['DAYTIME'], monthParts: [1], hoursPerWeek: [32], seats: [20, 60], centsPerNominalYear: 180_000 },
  PART_TIME: {
    times: ['EVENING'],
    monthParts: [1, 1.25],
    hoursPerWeek: [16],
    seats: [10, 30],
    centsPerNominalYear: 120_000,
  },
};

/** Schools, with what they do not tell: null stands for "not told", which the offer keeps as unknown. */
const ROC = { key: 'example:roc-schetsland' };
const HOGESCHOOL = { key: 'example:hogeschool-maquette' };
const OPLEIDER = { key: 'example:opleider-kantlijn', seats: null };
const BEDRIJFSSCHOOL = { key: 'example:bedrijfsschool-proefopstelling', price: null, times: null };

/** Which school gives which credentials, where, along which track, starting when, and for whom (none named: for all). */
const PROGRAMMES = [
  { school: ROC, place: 'Schetsdam', track: 'BOL', starts: TWICE_A_YEAR, codes: [25741, 25744] },
  { school: ROC, place: 'Schetsdam', track: 'BBL', starts: TWICE_A_YEAR, codes: [25744], groups: FIRST_STEPS },
  { school: ROC, place: 'Modelveen', track: 'BBL', starts: SEPTEMBER, codes: [25743], groups: FIRST_STEPS },
  {
    school: ROC,
    place: 'Schetsdam',
    track: 'BOL',
    starts: SEPTEMBER,
    codes: [25737, 25761, 25894, 25736, 25895, 25738, 25893],
  },
  { school: ROC, place: 'Schetsdam', track: 'BBL', starts: TWICE_A_YEAR, codes: [25737, 25761, 25736, 25762] },
  {
    school: ROC,
    place: 'Modelveen',
    track: 'BBL',
    starts: SEPTEMBER,
    codes: [25887, 25891, 25735, 25889, 25892, 25802, 25896],
  },
  { school: ROC, place: 'Proefhaven', track: 'BOL', starts: TWICE_A_YEAR, codes: [25744, 25747] },
  { school: ROC, place: 'Proefhaven', track: 'BBL', starts: SEPTEMBER, codes: [25740], groups: FIRST_STEPS },
  { school: ROC, place: 'Proefhaven', track: 'BOL', starts: SEPTEMBER, codes: [25737, 25739, 25802] },
  { school: ROC, place: 'Proefhaven', track: 'BBL', starts: SEPTEMBER, codes: [25761, 25762] },
  {
    school: BEDRIJFSSCHOOL,
    place: 'Denkbeek',
    track: 'BBL',
    starts: TWICE_A_YEAR,
    codes: [25737, 25736],
    groups: EMPLOYEES,
  },
  {
    school: BEDRIJFSSCHOOL,
    place: 'Denkbeek',
    track: 'BBL',
    starts: SEPTEMBER,
    codes: [25891, 25888, 25892, 25895, 25739],
  },
  {
    school: OPLEIDER,
    place: 'Modelveen',
    track: 'OVO',
    starts: EVERY_TWO_MONTHS,
    codes: [25737, 25736],
    groups: ADULTS,
  },
  {
    school: OPLEIDER,
    place: 'Denkbeek',
    track: 'OVO',
    starts: EVERY_TWO_MONTHS,
    codes: [25886, 25736],
    groups: ADULTS,
  },
  {
    school: HOGESCHOOL,
    place: 'Proefhaven',
    track: 'FULL_TIME',
    starts: SEPTEMBER,
    codes: [80157, 80091, 34267, 30026, 34280, 34275],
  },
  {
    school: HOGESCHOOL,
    place: 'Proefhaven',
    track: 'PART_TIME',
    starts: SEPTEMBER,
    codes: [80123, 80159, 80158, 80005, 34267],
    groups: EMPLOYEES,
  },
  { school: HOGESCHOOL, place: 'Modelveen', track: 'FULL_TIME', starts: SEPTEMBER, codes: [34267] },
  {
    school: HOGESCHOOL,
    place: 'Modelveen',
    track: 'PART_TIME',
    starts: TWICE_A_YEAR,
    codes: [80123, 34280],
    groups: EMPLOYEES,
  },
];

/** Modules of one credential: the parts of each by their codes within it, and when each starts. */
const MODULE_OF = 25761;
const MODULES = [
  {
    name: 'basis',
    parts: ['B1-K1-W1', 'B1-K1-W2', 'B1-K1-W3', 'B1-K1-W4', 'B1-K1-W5', 'B1-K1-W6'],
    months: 5,
    cents: 90_000,
    starts: ['2027-03-01', '2028-03-01'],
  },
  { name: 'profiel', parts: ['P1-K1-W1', 'P1-K1-W2'], months: 5, cents: 95_000, starts: ['2027-09-01', '2028-03-01'] },
  {
    name: 'rest',
    parts: ['nederlands-2F', 'rekenen-mbo-2', 'loopbaan-en-burgerschap', 'bpv', 'keuzedelen'],
    months: 9,
    cents: 80_000,
    starts: ['2027-09-01'],
  },
];

/** The mulberry32 generator: fractions from 0 up to 1, the same row for the same seed. */
function mulberry32(seed) {
  let state = seed >>> 0;
  return function nextFraction() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick(draw, choices) {
  return choices[Math.floor(draw() * choices.length)];
}

function wholeBetween(draw, [least, most]) {
  return least + Math.floor(draw() * (most - least + 1));
}

function startDates(monthDays) {
  const dates = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1)
    dates.push(...monthDays.map((monthDay) => `${year}-${monthDay}`));
  return dates.filter((date) => date >= VALID_FROM);
}

/** The study year in which the day falls, named by the year in which it begins on 1 August. */
function cohortOf(startDate) {
  const year = Number(startDate.slice(0, 4));
  return startDate.slice(5) < '08-01' ? year - 1 : year;
}

function credentialKey(code) {
  return String(code).startsWith('25') ? `crebo:${code}` : `isat:${code}`;
}

function offer(draw, programme, code, startDate) {
  const { school, place, track, groups = [] } = programme;
  const terms = TERMS[track];
  const region = REGION_OF_PLACE[place];
  const months = Math.round(NOMINAL_MONTHS[code] * pick(draw, terms.monthParts));
  const hoursPerWeek = pick(draw, terms.hoursPerWeek);
  const seats = wholeBetween(draw, terms.seats);
  // An offer that has begun when it is recorded has no seat left.
  const freeSeats = startDate < RECORDED_FROM ? 0 : seats;
  return {
    key: [school.key.replace(':', '/'), code, track, region, startDate].join('/'),
    recorded_from: RECORDED_FROM,
    credential_key: credentialKey(code),
    provider_key: school.key,
    world: 'EXAMPLE',
    track,
    title: `Voorbeeldaanbod ${code} ${track} ${place}`,
    cohort: cohortOf(startDate),
    places: place,
    region_keys: region,
    start_date: startDate,
    months,
    hours_per_week: hoursPerWeek,
    price_cents: school.price === null ? '' : (NOMINAL_MONTHS[code] / 12) * terms.centsPerNominalYear,
    seats: school.seats === null ? '' : freeSeats,
    times_of_day: school.times === null ? '' : terms.times.join('|'),
    target_groups: groups.join('|'),
    valid_from: VALID_FROM,
    valid_to: startDate,
    source: SOURCE,
    certainty: 'synthetic',
    basis: 'SYNTHETIC',
  };
}

/** Of the private opleider in Modelveen, for all, in the evening. */
function moduleOffer({ name, parts, months, cents }, startDate) {
  const place = 'Modelveen';
  const region = REGION_OF_PLACE[place];
  return {
    key: [OPLEIDER.key.replace(':', '/'), MODULE_OF, name, region, startDate].join('/'),
    recorded_from: RECORDED_FROM,
    credential_key: credentialKey(MODULE_OF),
    part_keys: parts.map((part) => `${credentialKey(MODULE_OF)}/${part}`).join('|'),
    provider_key: OPLEIDER.key,
    world: 'EXAMPLE',
    track: 'OVO',
    title: `Voorbeeldmodule ${MODULE_OF} ${name} ${place}`,
    cohort: cohortOf(startDate),
    places: place,
    region_keys: region,
    start_date: startDate,
    months,
    hours_per_week: 6,
    price_cents: cents,
    seats: '',
    times_of_day: 'EVENING',
    valid_from: VALID_FROM,
    valid_to: startDate,
    source: SOURCE,
    certainty: 'synthetic',
    basis: 'SYNTHETIC',
  };
}

function offers() {
  return [...wholeOffers(), ...MODULES.flatMap((module) => module.starts.map((start) => moduleOffer(module, start)))];
}

function wholeOffers() {
  const draw = mulberry32(SEED);
  return PROGRAMMES.flatMap((programme) =>
    programme.codes.flatMap((code) =>
      startDates(programme.starts).map((startDate) => offer(draw, programme, code, startDate)),
    ),
  );
}

function cell(value) {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csv(rows) {
  const lines = [HEADER, ...rows.map((row) => HEADER.map((column) => row[column]))];
  return lines.map((line) => `${line.map(cell).join(',')}\n`).join('');
}

const target = process.argv[2] ?? join(dirname(import.meta.filename), 'offer.csv');
writeFileSync(target, csv(offers()));
