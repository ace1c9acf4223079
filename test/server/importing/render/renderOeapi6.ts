import fc from 'fast-check';
import { type Json, StandardFields } from '../../../support/standards/StandardFields.js';
import type { OfferFact } from './OfferFact.js';

const v6 = new StandardFields('OEAPI v6');
const OFFERING = ['ProgrammeOfferingId', 'OfferingProperties', 'ProgrammeOffering'];
const PROGRAMME = ['ProgrammeId', 'ProgrammeProperties', 'Programme'];

/** A page of OEAPI v6 with offerings in which their programme and organisation stand whole. */
export function renderOeapi6(facts: readonly OfferFact[]): fc.Arbitrary<Json> {
  return fc.tuple(...facts.map(offering)).map((items) => ({
    pageSize: 250,
    pageNumber: 1,
    hasPreviousPage: false,
    hasNextPage: false,
    items,
  }));
}

function organisation({ brin }: OfferFact): fc.Arbitrary<Json> {
  return v6.thing(['Organisation'], {
    organisationId: `org-${brin}`,
    primaryCode: { codeType: 'institution_code', code: brin },
    otherCodes: undefined,
    name: [{ language: 'nl-NL', value: `Instelling ${brin}` }],
    addresses: undefined,
    parentId: undefined,
    rootId: undefined,
  });
}

function programme({ id, crebo, track, months }: OfferFact): fc.Arbitrary<Json> {
  return v6.thing(PROGRAMME, {
    programmeId: `programme-${id}`,
    primaryCode: { codeType: 'programme_code', code: 'eigen' },
    otherCodes: [
      { codeType: 'x-crebo', code: crebo },
      { codeType: 'x-leerweg', code: track },
    ],
    programmeType: 'programme',
    duration: months === null ? null : `P${months}M`,
    parentId: undefined,
    organisationId: undefined,
    addresses: undefined,
  });
}

function offering(fact: OfferFact): fc.Arbitrary<Json> {
  const { id, brin, title, town, startDate, endDate, entry, enrolment, priceCents, seats, language } = fact;
  return fc.tuple(programme(fact), organisation(fact)).chain(([whole, provider]) =>
    v6.thing(OFFERING, {
      programmeOfferingId: id,
      programmeId: undefined,
      programme: whole,
      organisationId: `org-${brin}`,
      organisation: provider,
      primaryCode: { codeType: 'offering_code', code: 'eigen' },
      otherCodes: null,
      name: [{ language: 'nl-NL', value: title }],
      state: 'active',
      teachingLanguages: [language === 'nl' ? 'nl-NL' : language],
      maxNumberStudents: seats,
      startDateTime: moment(startDate),
      endDateTime: moment(endDate),
      flexibleEntryPeriodStartDateTime: entry === null ? null : moment(entry.from),
      flexibleEntryPeriodEndDateTime: entry === null ? null : moment(entry.to),
      enrolmentPeriods:
        enrolment === null
          ? null
          : [
              {
                startDateTime: moment(enrolment.from),
                endDateTime: enrolment.to === null ? null : moment(enrolment.to),
              },
            ],
      addresses: town === null ? null : [{ addressType: 'teaching', city: town }],
      priceInformation:
        priceCents === null
          ? undefined
          : [{ costType: 'total_costs', amount: (priceCents / 100).toFixed(2), currency: 'EUR' }],
    }),
  );
}

/** Shortly after midnight in the Netherlands, when it is still the day before in UTC. */
function moment(day: string): string {
  return new Date(Date.parse(day) - 30 * 60_000).toISOString();
}
