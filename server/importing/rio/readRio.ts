import type { IsoDate } from '../../../src/shared/pure/calendar.js';
import type { Track } from '../../../src/shared/pure/credentialKind.js';
import { type Duration, UNKNOWN_DURATION } from '../durationOf.js';
import type { Found, FoundOffer, FoundOrganisation, Reject } from '../Found.js';
import { ImportFault } from '../ImportFault.js';
import type { JsonFile } from '../JsonFile.js';
import { credentialOf, keyOfOpleiding } from './credentialOfOpleiding.js';
import { rioAnswers } from './rioAnswers.js';
import { type Placed, RioCollection } from './RioCollection.js';
import type { AangebodenOpleiding, Cohort } from './rioForms.js';
import { MODE_OF_VORM, ORGANISATION_KINDS, TRACK_OF } from './rioWords.js';

/**
 * What files of the RIO LOD API hold.
 * @throws ImportFault when nothing in them is of that API
 */
export function readRio(files: readonly JsonFile[]): Found {
  const collection = new RioCollection();
  const answers = files.flatMap(rioAnswers);
  for (const answer of answers) collection.add(answer);
  if (answers.length > 0 && collection.isEmpty)
    throw new ImportFault(`Nothing in ${files.map(({ name }) => name).join(', ')} is of the RIO LOD API.`);
  const rejects: Reject[] = [...collection.rejects, ...looseCohorts(collection)];
  return {
    standard: 'RIO LOD API v2',
    basis: 'REGISTER',
    offers: collection.all('OFFERED').flatMap((offered) => offersOf(collection, offered, rejects)),
    organisations: collection
      .all('ORGANISATION')
      .flatMap(({ thing, at }) => organisationOf(collection, thing.id, thing.naam, at)),
    credentials: collection.all('EDUCATION').flatMap((education) => credentialOf(collection, education, rejects)),
    rejects,
    heldBack: collection.heldBack
      .flatMap((id) => [id, ...collection.of('OFFERED', id, 'COHORT').map(({ thing }) => thing.id)])
      .map((id) => `rio/${id}`),
    unused: collection.unused,
  };
}

/** Cohorts that no path ties to an aangeboden opleiding: what they are of is not known. */
function looseCohorts(collection: RioCollection): Reject[] {
  const reason =
    'the files do not tell of which aangeboden opleiding it is: expected it under /aangeboden-opleidingen/{id}/aangeboden-opleiding-cohorten';
  return collection
    .all('COHORT')
    .filter(({ thing }) => !collection.isLinked('COHORT', thing.id, 'OFFERED'))
    .map(({ at, thing }) => ({ ...at, value: thing.id, reason }));
}

/** An offer for each cohort, none for one that is rejected; one without dates where no cohort is in the files. */
function offersOf(
  collection: RioCollection,
  { at, thing }: Placed<AangebodenOpleiding>,
  rejects: Reject[],
): FoundOffer[] {
  const reason = whyNotTaken(thing);
  if (reason !== null) {
    rejects.push({ ...at, ...reason });
    return [];
  }
  const base = baseOf(collection, { at, thing });
  const cohorts = collection.of('OFFERED', thing.id, 'COHORT');
  return collection.isLinked('OFFERED', thing.id, 'COHORT') ? cohorts.map((cohort) => ofCohort(base, cohort)) : [base];
}

function whyNotTaken({ leertraject, toegankelijkheid }: AangebodenOpleiding): Pick<Reject, 'value' | 'reason'> | null {
  if (toegankelijkheid === 'SPEC')
    return { value: toegankelijkheid, reason: 'it is open to a specific group only, which the register does not name' };
  if (leertraject !== null && TRACK_OF[leertraject] === undefined)
    return { value: leertraject, reason: 'only the leertrajecten BOL, BOL_DT, BBL and OVO can still be followed' };
  return null;
}

function baseOf(collection: RioCollection, { at, thing }: Placed<AangebodenOpleiding>): FoundOffer {
  const [education] = collection.of('OFFERED', thing.id, 'EDUCATION');
  const [organisation] = collection.of('OFFERED', thing.id, 'ORGANISATION');
  const places = collection.of('OFFERED', thing.id, 'LOCATION').flatMap((location) => location.thing.plaatsnaam ?? []);
  const key = education && keyOfOpleiding(collection, education.thing);
  const brin = organisation && brinOf(collection, organisation.thing.id);
  return {
    at,
    key: `rio/${thing.id}`,
    credentialKeys: key == null ? [] : [key],
    providerKey: brin == null ? null : `brin:${brin}`,
    ...followedAs(thing),
    title: thing.eigennaam,
    places: [...new Set(places)],
    startDate: null,
    endDate: null,
    entryFrom: null,
    entryTo: null,
    enrolment: [],
    enrolmentOpen: null,
    ...durationOfOffered(thing),
    priceCents: null,
    seats: null,
    languages: [...new Set(thing.voertaal)],
    validFrom: thing.startdatum,
    validTo: thing.einddatum,
  };
}

function followedAs({
  type,
  leertraject,
  vorm,
}: AangebodenOpleiding): Pick<FoundOffer, 'track' | 'modeOfStudy' | 'isCourse'> {
  const isCourse = type === 'AANGEBODENMBOOPLEIDINGSONDERDEEL';
  const known = leertraject === null ? undefined : TRACK_OF[leertraject];
  const track: Track | null = known?.track ?? null;
  return { isCourse, track, modeOfStudy: known?.modeOfStudy ?? (vorm === null ? null : MODE_OF_VORM[vorm]) };
}

function durationOfOffered({
  afwijkendeOpleidingsduureenheid: unit,
  afwijkendeOpleidingsduuromvang: length,
}: AangebodenOpleiding): Duration {
  if (length === null || length === 0) return UNKNOWN_DURATION;
  if (unit === 'J') return { months: length * 12, weeks: null };
  if (unit === 'M') return { months: length, weeks: null };
  return unit === 'W' ? { months: null, weeks: length } : UNKNOWN_DURATION;
}

function ofCohort(base: FoundOffer, { at, thing }: Placed<Cohort>): FoundOffer {
  const to: IsoDate | null = thing.eindeAanmeldperiode;
  return {
    ...base,
    at,
    key: `rio/${thing.id}`,
    startDate: thing.instroommoment,
    endDate: thing.opleidingseinddatum,
    entryFrom: thing.beginInstroomperiode,
    entryTo: thing.eindeInstroomperiode,
    enrolment: [{ from: thing.beginAanmeldperiode, to }],
    enrolmentOpen: thing.status === 'O',
    seats: thing.deelnemersplaatsen,
  };
}

/** The BRIN code: that of the recognition as onderwijsinstelling. */
function brinOf(collection: RioCollection, organisationId: string): string | null {
  return institutionOf(collection, organisationId)?.code ?? null;
}

function institutionOf(collection: RioCollection, organisationId: string) {
  return collection
    .of('ORGANISATION', organisationId, 'RECOGNITION')
    .map(({ thing }) => thing)
    .find(({ type, code }) => type === 'ERKENDE_ONDERWIJSINSTELLING' && /^\d\d[A-Z]{2}$/.test(code));
}

function organisationOf(
  collection: RioCollection,
  id: string,
  name: string,
  at: FoundOrganisation['at'],
): FoundOrganisation[] {
  const institution = institutionOf(collection, id);
  if (institution === undefined) return [];
  const kind = ORGANISATION_KINDS[institution.soort ?? ''] ?? null;
  return [{ at, brin: institution.code, name, kind, town: institution._embedded }];
}
