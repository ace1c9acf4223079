import { z } from 'zod';
import { durationOf, UNKNOWN_DURATION } from '../durationOf.js';
import { inOrder } from '../inOrder.js';
import { dayOfMoment, duration, language, oneOfOrOwn, orEmpty, orNull, text, wholeNumber } from '../valueForms.js';
import { addresses6, brinOf, codes6, codesOf, costs6, names, placesOf, priceOf } from './oeapiParts.js';
import type { OeapiEducation, OeapiOffering, OeapiOrganisation } from './OeapiThing.js';
import { LEVELS_6, MODE_OF_STUDY, MODES_6, OFFERING_STATES_6, PROGRAMME_TYPES_6 } from './oeapiWords.js';

/** The contract lets an offer have as many languages, and as many periods of enrolment. */
const MOST = 20;

const enrolmentPeriod = z
  .object({ startDateTime: dayOfMoment, endDateTime: orNull(dayOfMoment) })
  .superRefine(inOrder(['startDateTime', 'endDateTime']))
  .transform(({ startDateTime: from, endDateTime: to }) => ({ from, to }));

const offering = {
  name: names,
  ...codes6,
  state: orNull(oneOfOrOwn(OFFERING_STATES_6)),
  teachingLanguages: orEmpty(language, MOST),
  maxNumberStudents: orNull(wholeNumber),
  enrolmentPeriods: orEmpty(enrolmentPeriod, MOST),
  startDateTime: orNull(dayOfMoment),
  endDateTime: orNull(dayOfMoment),
  flexibleEntryPeriodStartDateTime: orNull(dayOfMoment),
  flexibleEntryPeriodEndDateTime: orNull(dayOfMoment),
  addresses: addresses6,
  priceInformation: costs6,
  organisationId: orNull(text),
  organisation: embedded('organisationId'),
};

const periods = inOrder(
  ['startDateTime', 'endDateTime'],
  ['flexibleEntryPeriodStartDateTime', 'flexibleEntryPeriodEndDateTime'],
);

type Offering = z.output<z.ZodObject<typeof offering>>;

function offeringOf(given: Offering): Omit<OeapiOffering, 'id' | 'of' | 'educationId'> {
  return {
    name: given.name,
    codes: codesOf(given),
    organisationId: given.organisationId ?? given.organisation,
    isOnOffer: given.state === null || given.state === 'active' || given.state.startsWith('x-'),
    startDate: given.startDateTime,
    endDate: given.endDateTime,
    entryFrom: given.flexibleEntryPeriodStartDateTime,
    entryTo: given.flexibleEntryPeriodEndDateTime,
    enrolment: given.enrolmentPeriods,
    languages: [...new Set(given.teachingLanguages)],
    places: placesOf(given.addresses),
    seats: given.maxNumberStudents,
    priceCents: priceOf(given.priceInformation),
  };
}

export const programmeOfferingForm6 = z
  .object({ programmeOfferingId: text, programmeId: orNull(text), programme: embedded('programmeId'), ...offering })
  .superRefine(periods)
  .transform((given): OeapiOffering => ({
    ...offeringOf(given),
    id: given.programmeOfferingId,
    of: 'PROGRAMME',
    educationId: given.programmeId ?? given.programme,
  }));

export const courseOfferingForm6 = z
  .object({ courseOfferingId: text, courseId: orNull(text), course: embedded('courseId'), ...offering })
  .superRefine(periods)
  .transform((given): OeapiOffering => ({
    ...offeringOf(given),
    id: given.courseOfferingId,
    of: 'COURSE',
    educationId: given.courseId ?? given.course,
  }));

/** The id of a thing that stands in another one; null when there is none. */
function embedded(id: string) {
  return z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((thing) => (typeof thing?.[id] === 'string' ? thing[id] : null));
}

const education = {
  name: names,
  ...codes6,
  level: orNull(oneOfOrOwn(LEVELS_6)),
  teachingLanguages: orEmpty(language, MOST),
  duration: orNull(duration),
  addresses: addresses6,
  organisationId: orNull(text),
  organisation: embedded('organisationId'),
};

type Education = z.output<z.ZodObject<typeof education>>;

function educationOf(given: Education) {
  return {
    name: given.name,
    codes: codesOf(given),
    organisationId: given.organisationId ?? given.organisation,
    level: given.level,
    duration: given.duration === null ? UNKNOWN_DURATION : durationOf(given.duration),
    languages: [...new Set(given.teachingLanguages)],
    places: placesOf(given.addresses),
  };
}

export const programmeForm6 = z
  .object({
    programmeId: text,
    programmeType: oneOfOrOwn(PROGRAMME_TYPES_6),
    modeOfStudy: orNull(oneOfOrOwn(MODES_6)),
    parentId: orNull(text),
    parent: embedded('programmeId'),
    ...education,
  })
  .transform((given): OeapiEducation => ({
    ...educationOf(given),
    id: given.programmeId,
    parentId: given.parentId ?? given.parent,
    isSpecification: given.programmeType === 'specification',
    modeOfStudy: given.modeOfStudy === null ? null : (MODE_OF_STUDY[given.modeOfStudy] ?? null),
  }));

export const courseForm6 = z.object({ courseId: text, ...education }).transform((given): OeapiEducation => ({
  ...educationOf(given),
  id: given.courseId,
  parentId: null,
  isSpecification: false,
  modeOfStudy: null,
}));

export const organisationForm6 = z
  .object({
    organisationId: text,
    name: names,
    ...codes6,
    addresses: addresses6,
    parentId: orNull(text),
    parent: embedded('organisationId'),
    rootId: orNull(text),
  })
  .transform((given): OeapiOrganisation => ({
    id: given.organisationId,
    name: given.name,
    brin: brinOf(6, codesOf(given)),
    parentId: given.parentId ?? given.parent ?? given.rootId,
    town: given.addresses.find(({ addressType }) => addressType === 'visit')?.city ?? null,
  }));
