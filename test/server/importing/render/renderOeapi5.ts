import fc from 'fast-check';
import { type Json, StandardFields } from '../../../support/standards/StandardFields.js';
import type { OfferFact } from './OfferFact.js';

const v5 = new StandardFields('OEAPI v5');
const OFFERING = ['OfferingId', 'OfferingProperties', 'ProgramOffering'];
const PROGRAM = ['ProgramId', 'ProgramProperties', 'Program'];
const LANGUAGES = { nl: 'nld', en: 'eng', de: 'deu' } as const;

/** Things of OEAPI v5 that tell these facts, and whatever else the standard has room for. */
export function renderOeapi5(facts: readonly OfferFact[]): fc.Arbitrary<Json[]> {
  return fc.tuple(...facts.flatMap((fact) => [organization(fact), program(fact), offering(fact)])).map(onceEach);
}

/** An organization that several facts name stands in the file once. */
function onceEach(things: readonly Json[]): Json[] {
  return [...new Map(things.map((thing) => [JSON.stringify(idOf(thing)), thing])).values()];
}

function idOf({ offeringId, programId, organizationId }: Json): unknown {
  return offeringId ?? programId ?? organizationId;
}

function organization({ brin }: OfferFact): fc.Arbitrary<Json> {
  return v5.thing(['Organization'], {
    organizationId: `org-${brin}`,
    primaryCode: { codeType: 'identifier', code: 'eigen' },
    otherCodes: [{ codeType: 'brin', code: brin }],
    organizationType: 'institute',
    name: [{ language: 'nl-NL', value: `Instelling ${brin}` }],
    addresses: undefined,
    parent: undefined,
  });
}

function program({ id, crebo, track, months, brin }: OfferFact): fc.Arbitrary<Json> {
  return v5.thing(PROGRAM, {
    programId: `program-${id}`,
    primaryCode: { codeType: 'programCode', code: 'eigen' },
    otherCodes: [{ codeType: 'crohoCreboCode', code: crebo }],
    modeOfStudy: track === 'BOL' ? 'full-time' : 'dual training',
    duration: months === null ? undefined : `P${Math.trunc(months / 12)}Y${months % 12}M`,
    organization: `org-${brin}`,
    educationSpecification: undefined,
    parent: undefined,
    addresses: undefined,
  });
}

function offering(fact: OfferFact): fc.Arbitrary<Json> {
  const { id, title, town, startDate, endDate, entry, enrolment, priceCents, seats, language } = fact;
  return v5.thing(OFFERING, {
    offeringId: id,
    offeringType: 'program',
    program: `program-${id}`,
    organization: undefined,
    primaryCode: { codeType: 'offeringCode', code: 'eigen' },
    otherCodes: undefined,
    name: [
      { language: 'en-GB', value: 'something else' },
      { language: 'nl-NL', value: title },
    ],
    teachingLanguage: LANGUAGES[language],
    maxNumberStudents: seats ?? undefined,
    startDate,
    endDate,
    flexibleEntryPeriodStart: entry?.from,
    flexibleEntryPeriodEnd: entry?.to,
    enrollStartDate: enrolment?.from,
    enrollEndDate: enrolment?.to ?? undefined,
    addresses: town === null ? undefined : [{ addressType: 'teaching', city: town }],
    priceInformation:
      priceCents === null
        ? [{ costType: 'STAP eligible', amount: '12.50', currency: 'EUR' }]
        : [
            { costType: 'STAP eligible', amount: '12.50', currency: 'EUR' },
            { costType: 'total costs', amount: (priceCents / 100).toFixed(2), currency: 'EUR' },
          ],
  });
}
