import fc from 'fast-check';
import { type Json, StandardFields } from '../../../support/standards/StandardFields.js';
import type { OfferFact } from './OfferFact.js';

const rio = new StandardFields('RIO LOD API 2.13.0');
const LANGUAGES = { nl: 'NLD', en: 'ENG', de: 'DEU' } as const;
const OPLEIDING = ['Opleiding', 'MboOpleiding'];
const ERKENNING = ['Opleidingserkenning', 'MboOpleidingserkenning'];
const AANGEBODEN = ['AangebodenOpleiding', 'AangebodenMboOpleiding'];
const COHORT = ['AangebodenOpleidingscohort', 'AangebodenMboOpleidingscohort'];
const INSTELLING = ['Erkenning', 'Onderwijsinstellingserkenning'];

/** Answers of the RIO LOD API by the path that was asked, which tell these facts. */
export function renderRio(facts: readonly OfferFact[]): fc.Arbitrary<Json> {
  return shared(facts)
    .chain((common) => fc.tuple(...facts.map((fact, index) => answers(fact, index, common))))
    .map((all) => Object.fromEntries(all.flatMap((one) => Object.entries(one))));
}

/** Opleidingen and onderwijsaanbieders by their ids: under whatever path they are asked for, they are the same. */
function shared(facts: readonly OfferFact[]): fc.Arbitrary<Json> {
  const things = facts.flatMap((fact) => [
    [educationId(fact), opleiding(educationId(fact))] as const,
    [organisationId(fact), aanbieder(organisationId(fact))] as const,
  ]);
  return fc.record<Json>(Object.fromEntries(things));
}

function educationId({ crebo }: OfferFact): string {
  return `o-${crebo}`;
}

function organisationId({ brin }: OfferFact): string {
  return `110A${brin === '25PT' ? '001' : '002'}`;
}

function answers(fact: OfferFact, index: number, common: Json): fc.Arbitrary<Json> {
  const { brin, crebo, id } = fact;
  const [offered, organisation, education] = [`offered-${id}`, organisationId(fact), educationId(fact)];
  const town =
    fact.town === null ? {} : { [`/aangeboden-opleidingen/${offered}/onderwijslocatie`]: location(fact, index) };
  return fc.record<Json>({
    [`/aangeboden-opleidingen/${offered}`]: aangeboden(fact, offered),
    [`/aangeboden-opleidingen/${offered}/opleiding`]: fc.constant(common[education]),
    [`/aangeboden-opleidingen/${offered}/onderwijsaanbieder`]: fc.constant(common[organisation]),
    [`/aangeboden-opleidingen/${offered}/aangeboden-opleiding-cohorten`]: cohort(fact).map((one) => [one]),
    [`/opleidingen/${education}/opleidingserkenning?datumGeldigOp=2027-01-01`]: opleidingserkenning(crebo),
    [`/organisatorische-eenheden/${organisation}/erkenningen`]: erkenning(brin).map((one) => ({
      _embedded: { erkenningen: [one] },
      _links: { self: { href: 'elders' } },
    })),
    ...town,
  });
}

function aangeboden({ title, track, months, language }: OfferFact, id: string): fc.Arbitrary<Json> {
  return rio.thing(AANGEBODEN, {
    id,
    type: 'AANGEBODENMBOOPLEIDING',
    eigennaam: title,
    leertraject: track,
    toegankelijkheid: 'ALL',
    voertaal: LANGUAGES[language],
    afwijkendeOpleidingsduureenheid: months === null ? undefined : 'M',
    afwijkendeOpleidingsduuromvang: months ?? undefined,
  });
}

function cohort({ id, startDate, endDate, entry, enrolment, seats }: OfferFact): fc.Arbitrary<Json> {
  if (enrolment === null) throw new Error('the register requires the first day of enrolment');
  return rio.thing(COHORT, {
    id,
    status: 'O',
    type: 'AANGEBODENMBOOPLEIDINGCOHORT',
    beginAanmeldperiode: enrolment.from,
    eindeAanmeldperiode: enrolment.to ?? undefined,
    instroommoment: startDate,
    beginInstroomperiode: entry?.from,
    eindeInstroomperiode: entry?.to,
    deelnemersplaatsen: seats ?? undefined,
    opleidingseinddatum: dayAfter(endDate),
  });
}

function opleiding(id: string): fc.Arbitrary<Json> {
  const code = '1001O0001';
  return rio.thing(OPLEIDING, { id, type: 'MBOKWALIFICATIE', opleidingseenheidcode: code, niveau: undefined });
}

function opleidingserkenning(crebo: string): fc.Arbitrary<Json> {
  return rio.thing(ERKENNING, {
    id: `erkenning-${crebo}`,
    erkendeopleidingscode: crebo,
    opleidingsstelsel: 'CREBO',
    type: 'MBOOPLEIDINGSERKENNING',
  });
}

function aanbieder(id: string): fc.Arbitrary<Json> {
  return rio.thing(['OrganisatorischeEenheid', 'Onderwijsaanbieder'], { id, code: id, type: 'ONDERWIJSAANBIEDER' });
}

function erkenning(brin: string): fc.Arbitrary<Json> {
  return rio.thing(INSTELLING, {
    id: `instelling-${brin}`,
    type: 'ERKENDE_ONDERWIJSINSTELLING',
    code: brin,
    _embedded: undefined,
  });
}

function location({ town }: OfferFact, index: number): fc.Arbitrary<Json> {
  return rio.thing(['Onderwijslocatie'], { id: `100X${index}`, plaatsnaam: town });
}

/** The register gives the first day that no longer belongs to a period. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
