import { z } from 'zod';
import { durationOf, UNKNOWN_DURATION } from '../durationOf.js';
import { inOrder } from '../inOrder.js';
import { day, duration as isoDuration, language, oneOf, oneOfOrOwn, orNull, text, wholeNumber } from '../valueForms.js';
import { addresses5, brinOf, codes5, codesOf, costs5, names, placesOf, priceOf } from './oeapiParts.js';
import type { OeapiEducation, OeapiOffering, OeapiOrganisation } from './OeapiThing.js';
import { LEVELS_5, MODE_OF_STUDY, MODES_5, PROGRAMME_TYPES_5 } from './oeapiWords.js';

/** A thing that is referred to by its id, or stands whole in its place; `id` is the name of its id. */
function reference(id: string) {
  return z
    .union([text, z.record(z.string(), z.unknown())], { error: 'expected an identifier, or the thing itself' })
    .nullish()
    .transform((given) => (typeof given === 'object' && given !== null ? idIn(given, id) : (given ?? null)));
}

function idIn(thing: Readonly<Record<string, unknown>>, name: string): string | null {
  const id = thing[name];
  return typeof id === 'string' ? id : null;
}

const duration = orNull(isoDuration);
const organization = reference('organizationId');
const educationSpecification = reference('educationSpecificationId');

export const offeringForm5 = z
  .object({
    offeringId: text,
    offeringType: oneOf(['program', 'course', 'component']),
    name: names,
    ...codes5,
    teachingLanguage: language,
    maxNumberStudents: orNull(wholeNumber),
    startDate: orNull(day),
    endDate: orNull(day),
    enrollStartDate: orNull(day),
    enrollEndDate: orNull(day),
    flexibleEntryPeriodStart: orNull(day),
    flexibleEntryPeriodEnd: orNull(day),
    addresses: addresses5,
    priceInformation: costs5,
    program: reference('programId'),
    course: reference('courseId'),
    organization,
  })
  .refine(({ offeringType, startDate }) => offeringType === 'component' || startDate !== null, {
    path: ['startDate'],
    message: 'expected a day: version 5 requires it',
  })
  .superRefine(
    inOrder(
      ['startDate', 'endDate'],
      ['enrollStartDate', 'enrollEndDate'],
      ['flexibleEntryPeriodStart', 'flexibleEntryPeriodEnd'],
    ),
  )
  .transform((given): OeapiOffering => {
    const { enrollStartDate: from, enrollEndDate: to } = given;
    return {
      id: given.offeringId,
      name: given.name,
      codes: codesOf(given),
      of: ({ program: 'PROGRAMME', course: 'COURSE', component: 'COMPONENT' } as const)[given.offeringType],
      educationId: given.offeringType === 'program' ? given.program : given.course,
      organisationId: given.organization,
      isOnOffer: true,
      startDate: given.startDate,
      endDate: given.endDate,
      entryFrom: given.flexibleEntryPeriodStart,
      entryTo: given.flexibleEntryPeriodEnd,
      enrolment: from === null && to === null ? [] : [{ from, to }],
      languages: [given.teachingLanguage],
      places: placesOf(given.addresses),
      seats: given.maxNumberStudents,
      priceCents: priceOf(given.priceInformation),
    };
  });

const education = {
  name: names,
  ...codes5,
  level: orNull(oneOfOrOwn(LEVELS_5)),
  organization,
};

const followed = { teachingLanguage: language, duration, addresses: addresses5, educationSpecification };

interface Followed {
  readonly teachingLanguage: string;
  readonly duration: string | null;
  readonly addresses: Parameters<typeof placesOf>[0];
}

function followedOf({ teachingLanguage, duration: iso, addresses }: Followed) {
  return {
    isSpecification: false,
    duration: iso === null ? UNKNOWN_DURATION : durationOf(iso),
    languages: [teachingLanguage],
    places: placesOf(addresses),
  };
}

export const programmeForm5 = z
  .object({
    programId: text,
    programType: oneOfOrOwn(PROGRAMME_TYPES_5),
    modeOfStudy: orNull(oneOfOrOwn(MODES_5)),
    parent: reference('programId'),
    ...education,
    ...followed,
  })
  .transform((given): OeapiEducation => ({
    ...followedOf(given),
    id: given.programId,
    name: given.name,
    codes: codesOf(given),
    parentId: given.educationSpecification ?? given.parent,
    organisationId: given.organization,
    level: given.level,
    modeOfStudy: given.modeOfStudy === null ? null : (MODE_OF_STUDY[given.modeOfStudy] ?? null),
  }));

export const courseForm5 = z
  .object({ courseId: text, ...education, ...followed })
  .transform((given): OeapiEducation => ({
    ...followedOf(given),
    id: given.courseId,
    name: given.name,
    codes: codesOf(given),
    parentId: given.educationSpecification,
    organisationId: given.organization,
    level: given.level,
    modeOfStudy: null,
  }));

export const specificationForm5 = z
  .object({ educationSpecificationId: text, parent: reference('educationSpecificationId'), ...education })
  .transform((given): OeapiEducation => ({
    id: given.educationSpecificationId,
    name: given.name,
    codes: codesOf(given),
    parentId: given.parent,
    organisationId: given.organization,
    isSpecification: true,
    level: given.level,
    modeOfStudy: null,
    duration: UNKNOWN_DURATION,
    languages: [],
    places: [],
  }));

export const organisationForm5 = z
  .object({
    organizationId: text,
    name: names,
    ...codes5,
    addresses: addresses5,
    parent: reference('organizationId'),
  })
  .transform((given): OeapiOrganisation => ({
    id: given.organizationId,
    name: given.name,
    brin: brinOf(5, codesOf(given)),
    parentId: given.parent,
    town: given.addresses.find(({ addressType }) => addressType === 'visit')?.city ?? null,
  }));
