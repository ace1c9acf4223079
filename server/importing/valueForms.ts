import { z } from 'zod';
import { isIsoDate } from '../../src/shared/pure/calendar.js';
import { dutchDay } from '../../src/shared/pure/dutchDay.js';
import { languageOf } from './languageOf.js';

/** A text that is not empty. */
export const text = z.string().min(1, 'expected a text that is not empty');

/** A day that exists. */
export const day = z.string().refine(isIsoDate, 'expected a day that exists, as YYYY-MM-DD');

/** A moment with its time zone; of it the day in the Netherlands is kept. */
export const dayOfMoment = z.iso
  .datetime({ offset: true, error: 'expected a moment with its time zone, as 2027-02-01T09:00:00+01:00' })
  .transform((moment) => dutchDay(new Date(moment)));

/** A whole number of at least 0 within the range of a PostgreSQL integer. */
export const wholeNumber = z.int('expected a whole number').min(0, 'expected 0 or more').max(2_147_483_647);

/** One of a closed list of words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `expected one of ${words.join(', ')}` });
}

/** One of a list of words that an institution may extend by words of its own, which begin with `x-`. */
export function oneOfOrOwn(words: readonly string[]) {
  return z
    .string({ error: `expected one of ${words.join(', ')}, or a word of one's own with x- before it` })
    .refine(
      (word) => words.includes(word) || word.startsWith('x-'),
      `expected one of ${words.join(', ')}, or a word of one's own with x- before it`,
    );
}

/** A language tag, of which the language is kept. */
export const language = z.string().transform((tag, context) => {
  try {
    return languageOf(tag);
  } catch {
    context.addIssue('expected a language tag, such as nld or nl-NL');
    return z.NEVER;
  }
});

/** A field that may be absent or null: both mean that it is not known. */
export function orNull<Form extends z.ZodType>(form: Form) {
  return form.nullish().transform((value) => value ?? null);
}

/** A list that may be absent or null: nothing is known to be in it. */
export function orEmpty<Form extends z.ZodType>(form: Form, most = 1_000) {
  return z
    .array(form)
    .max(most, `expected at most ${most} of them`)
    .nullish()
    .transform((items) => items ?? []);
}
