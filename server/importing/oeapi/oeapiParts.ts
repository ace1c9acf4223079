import { z } from 'zod';
import type { Track } from '../../../src/shared/pure/credentialKind.js';
import { centsOf } from '../centsOf.js';
import { name, oneOfOrOwn, orEmpty, orNull, text } from '../valueForms.js';
import {
  ADDRESS_TYPES_5,
  ADDRESS_TYPES_6,
  CODE_TYPES_5,
  CODE_TYPES_6,
  COST_TYPES_5,
  COST_TYPES_6,
} from './oeapiWords.js';
import type { Code } from './OeapiThing.js';

/** Texts in several languages; the Dutch one is kept, or else the first. */
export const names = z.array(z.object({ language: z.string().nullish(), value: name.nullish() })).transform((all) => {
  const dutch = all.find(({ language, value }) => value && /^nld?\b/i.test(language ?? ''));
  return dutch?.value ?? all.find(({ value }) => value)?.value ?? null;
});

/** The tracks of the mbo, which institutions tell by a code type of their own. */
const LEERWEGEN = ['BOL', 'BBL', 'OVO'] as const satisfies readonly Track[];

function entry(types: z.ZodType<string>) {
  return z
    .object({ codeType: types, code: text })
    .refine(({ codeType, code }) => codeType !== 'x-leerweg' || leerwegOf(code) !== undefined, {
      path: ['code'],
      message: `expected one of ${LEERWEGEN.join(', ')}`,
    });
}

const entry5 = entry(oneOfOrOwn(CODE_TYPES_5));
const entry6 = entry(oneOfOrOwn(CODE_TYPES_6));

function leerwegOf(code: string): Track | undefined {
  return LEERWEGEN.find((each) => each === code.toUpperCase());
}

/** The track that codes tell, the first of them. */
export function trackIn(codes: readonly Code[]): Track | null {
  const [told] = codes.filter(({ codeType }) => codeType === 'x-leerweg');
  return told === undefined ? null : (leerwegOf(told.code) ?? null);
}

/** The codes of a thing: the primary one first. */
export const codes5 = { primaryCode: orNull(entry5), otherCodes: orEmpty(entry5) };
export const codes6 = { primaryCode: orNull(entry6), otherCodes: orEmpty(entry6) };

export function codesOf({
  primaryCode,
  otherCodes,
}: {
  primaryCode: Code | null;
  otherCodes: readonly Code[];
}): Code[] {
  return primaryCode === null ? [...otherCodes] : [primaryCode, ...otherCodes];
}

function address(types: z.ZodType<string>) {
  return orEmpty(z.object({ addressType: types, city: orNull(text) }));
}

export const addresses5 = address(oneOfOrOwn(ADDRESS_TYPES_5));
export const addresses6 = address(oneOfOrOwn(ADDRESS_TYPES_6));

interface Address {
  readonly addressType: string;
  readonly city: string | null;
}

/** The towns in which is taught: those of the addresses for teaching, or else of those for visits. */
export function placesOf(addresses: readonly Address[]): string[] {
  const towns = (type: string) => addresses.flatMap((each) => (each.addressType === type ? (each.city ?? []) : []));
  const teaching = towns('teaching');
  return [...new Set(teaching.length > 0 ? teaching : towns('visit'))];
}

const AMOUNT = 'expected an amount such as 340.84';
const amount = z.string(AMOUNT).regex(/^\d+(?:\.\d+)?$/, AMOUNT);
function cost(types: z.ZodType<string>) {
  const one = z
    .object({ costType: types, amount: orNull(amount), currency: orNull(text) })
    .refine((given) => !isTotal(given) || given.amount === null || centsOf(given.amount) !== null, {
      path: ['amount'],
      message: 'expected euros below 10,000,000 with at most two decimals',
    });
  return orEmpty(one).refine((given) => totalsOf(given).length <= 1, 'expected one total of costs in EUR');
}

export const costs5 = cost(oneOfOrOwn(COST_TYPES_5));
export const costs6 = cost(oneOfOrOwn(COST_TYPES_6));

interface Cost {
  readonly costType: string;
  readonly amount: string | null;
  readonly currency: string | null;
}

/** The total costs in cents of a euro; null where they are not given in euros. */
export function priceOf(costs: readonly Cost[]): number | null {
  return totalsOf(costs)[0] ?? null;
}

function totalsOf(costs: readonly Cost[]): number[] {
  const cents = costs.filter(isTotal).flatMap((one) => (one.amount === null ? [] : (centsOf(one.amount) ?? [])));
  return [...new Set(cents)];
}

function isTotal({ costType, currency }: Cost): boolean {
  return currency === 'EUR' && (costType === 'total costs' || costType === 'total_costs');
}

const IDENTITY = { 5: 'brin', 6: 'institution_code' } as const;

/** The BRIN code among the codes of an organisation. */
export function brinOf(version: 5 | 6, codes: readonly Code[]): string | null {
  return codes.find(({ codeType, code }) => codeType === IDENTITY[version] && isBrin(code))?.code.toUpperCase() ?? null;
}

function isBrin(code: string): boolean {
  return /^\d\d[A-Z]{2}$/i.test(code);
}
