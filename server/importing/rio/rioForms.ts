import { z } from 'zod';
import { addDays } from '../../../src/shared/pure/calendar.js';
import { languageOf } from '../../../src/shared/pure/languageOf.js';
import { inOrder } from '../inOrder.js';
import { day, name, oneOf, orEmpty, orNull, text, wholeNumber } from '../valueForms.js';
import {
  COHORT_STATUSES,
  DEFINING_TYPES,
  GRADEN,
  KEY_PREFIXES,
  LEERTRAJECTEN,
  LEERWEGEN_MBO,
  NLQF_LEVELS,
  OFFERED_TYPES,
  OPLEIDINGSSOORTEN,
  STUDIEDUUREENHEDEN,
  STUDIELASTEENHEDEN,
  TALEN,
  TOEGANKELIJK,
  VORMEN,
  WAARDEDOCUMENTEN,
} from './rioWords.js';

/** The register gives the day after a period; of it the last day is kept. */
const dayBefore = day.transform((given) => addDays(given, -1));

const longText = name.min(1, 'expected a text that is not empty');

const taal = oneOf(TALEN).transform((code): string => languageOf(code));
const talen = z
  .union([z.array(taal), taal.transform((one) => [one])], {
    error: `expected one of ${TALEN.join(', ')}, or a list of them`,
  })
  .nullish()
  .transform((given) => given ?? []);

/** An opleiding or opleidingsonderdeel of a type that defines a credential. */
export const opleidingForm = z.object({
  id: text,
  type: oneOf(DEFINING_TYPES),
  volledigeNaam: longText,
  waardedocumentsoort: orNull(oneOf(WAARDEDOCUMENTEN)),
  nLQF: orNull(oneOf(NLQF_LEVELS)),
  niveau: orNull(text),
  opleidingssoort: orNull(oneOf(OPLEIDINGSSOORTEN)),
  graad: orNull(oneOf(GRADEN)),
  studielast: orNull(wholeNumber),
  studielasteenheid: orNull(oneOf(STUDIELASTEENHEDEN)),
  opleidingseenheidcode: z.string().regex(/^\d{4}O\d{4}$/, 'expected a code such as 1001O1234'),
});
export type Opleiding = z.output<typeof opleidingForm>;

export const opleidingserkenningForm = z
  .object({
    id: text,
    erkendeopleidingscode: text,
    opleidingsstelsel: text,
    ingangsdatum: day,
    instroomeinddatum: orNull(day),
    instroomEinddatum: orNull(day),
    toegestaneLeerweg: orEmpty(oneOf(LEERWEGEN_MBO)),
  })
  .refine(
    ({ opleidingsstelsel, erkendeopleidingscode: code }) =>
      !Object.hasOwn(KEY_PREFIXES, opleidingsstelsel) || /^\d{5}$/.test(code),
    {
      path: ['erkendeopleidingscode'],
      message: 'expected five digits',
    },
  )
  .superRefine(inOrder(['ingangsdatum', 'instroomeinddatum'], ['ingangsdatum', 'instroomEinddatum']));
export type Opleidingserkenning = z.output<typeof opleidingserkenningForm>;

export const aangebodenOpleidingForm = z
  .object({
    id: text,
    type: oneOf(OFFERED_TYPES),
    aangebodenOpleidingcode: text,
    eigennaam: orNull(longText),
    startdatum: day,
    einddatum: orNull(dayBefore),
    afwijkendeOpleidingsduureenheid: orNull(oneOf(STUDIEDUUREENHEDEN)),
    afwijkendeOpleidingsduuromvang: orNull(wholeNumber),
    leertraject: orNull(oneOf(LEERTRAJECTEN)),
    toegankelijkheid: orNull(oneOf(TOEGANKELIJK)),
    vorm: orNull(oneOf(VORMEN)),
    voertaal: talen,
  })
  .refine(({ type, leertraject }) => type !== 'AANGEBODENMBOOPLEIDING' || leertraject !== null, {
    path: ['leertraject'],
    message: `expected one of ${LEERTRAJECTEN.join(', ')}`,
  })
  .refine(({ type, vorm }) => type !== 'AANGEBODENHOOPLEIDING' || vorm !== null, {
    path: ['vorm'],
    message: `expected one of ${VORMEN.join(', ')}`,
  })
  .superRefine(inOrder(['startdatum', 'einddatum', 'after']));
export type AangebodenOpleiding = z.output<typeof aangebodenOpleidingForm>;

export const cohortForm = z
  .object({
    id: text,
    code: text,
    status: oneOf(COHORT_STATUSES),
    beginAanmeldperiode: day,
    eindeAanmeldperiode: orNull(day),
    instroommoment: orNull(day),
    beginInstroomperiode: orNull(day),
    eindeInstroomperiode: orNull(day),
    deelnemersplaatsen: orNull(wholeNumber),
    opleidingseinddatum: orNull(dayBefore),
  })
  .superRefine(
    inOrder(
      ['beginAanmeldperiode', 'eindeAanmeldperiode'],
      ['instroommoment', 'opleidingseinddatum', 'after'],
      ['beginInstroomperiode', 'eindeInstroomperiode'],
    ),
  );
export type Cohort = z.output<typeof cohortForm>;

export const organisatorischeEenheidForm = z.object({ id: text, code: text, naam: longText });
export type OrganisatorischeEenheid = z.output<typeof organisatorischeEenheidForm>;

export const onderwijslocatieForm = z.object({ id: text, plaatsnaam: orNull(text) });
export type Onderwijslocatie = z.output<typeof onderwijslocatieForm>;

const instellingsadres = z.object({ plaatsnaam: orNull(text) });

/** The recognition of an institution; of an onderwijsinstelling its code is the BRIN code. */
export const erkenningForm = z.object({
  id: text,
  type: text,
  code: text,
  volledigeNaam: longText,
  soort: orNull(text),
  _embedded: z
    .object({ formeelInstellingsadres: orEmpty(instellingsadres) })
    .nullish()
    .transform((given) => given?.formeelInstellingsadres[0]?.plaatsnaam ?? null),
});
export type Erkenning = z.output<typeof erkenningForm>;
