import { z } from 'zod';
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

const entry5 = z.object({ codeType: oneOfOrOwn(CODE_TYPES_5), code: text });
const entry6 = z.object({ codeType: oneOfOrOwn(CODE_TYPES_6), code: text });

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
  return orEmpty(z.object({ costType: types, amount: orNull(amount), currency: orNull(text) }));
}

export const costs5 = cost(oneOfOrOwn(COST_TYPES_5));
export const costs6 = cost(oneOfOrOwn(COST_TYPES_6));

interface Cost {
  readonly costType: string;
  readonly amount: string | null;
  readonly currency: string | null;
}

/** The total costs in cents of a euro; null unless exactly one amount is given for them, in euros. */
export function priceOf(costs: readonly Cost[]): number | null {
  const totals = costs.filter(({ costType }) => costType === 'total costs' || costType === 'total_costs');
  const [total, second] = totals.filter(({ currency }) => currency === 'EUR');
  return total?.amount == null || second !== undefined ? null : centsOf(total.amount);
}

const IDENTITY = { 5: 'brin', 6: 'institution_code' } as const;

/** The BRIN code among the codes of an organisation. */
export function brinOf(version: 5 | 6, codes: readonly Code[]): string | null {
  return codes.find(({ codeType, code }) => codeType === IDENTITY[version] && isBrin(code))?.code.toUpperCase() ?? null;
}

function isBrin(code: string): boolean {
  return /^\d\d[A-Z]{2}$/i.test(code);
}
