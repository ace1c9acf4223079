import { z } from 'zod';
import { type IsoDate, isIsoDate } from '../../src/shared/pure/calendar.js';
import { dutchDay } from '../../src/shared/pure/dutchDay.js';
import { languageOf } from '../../src/shared/pure/languageOf.js';

/** An id, a code, a town: as long as the standard lets an abbreviation be, so that an index can hold it. */
const MOST_CHARACTERS = 256;

/** A name may be longer. */
const MOST_OF_NAME = 1_000;

const TOO_LONG = 'expected at most';

/** A text that is not empty. */
export const text = z
  .string()
  .min(1, 'expected a text that is not empty')
  .max(MOST_CHARACTERS, `${TOO_LONG} ${MOST_CHARACTERS} characters`);

/** A name, which may be empty. */
export const name = z.string().max(MOST_OF_NAME, `${TOO_LONG} 1,000 characters`);

const DAY = 'expected a day that exists, as YYYY-MM-DD';

const [FIRST_DAY, LAST_DAY] = ['1900-01-01', '2200-12-31'];
const AGE = 'expected a day of the years 1900 to 2200';

/** Other days are slips of the pen, such as 0001-09-01, or stand for "never", such as 9999-12-31. */
function isOfOurAge(given: IsoDate): boolean {
  return FIRST_DAY <= given && given <= LAST_DAY;
}

/** A day that exists, of the years 1900 to 2200. */
export const day = z.string(DAY).refine(isIsoDate, { error: DAY, abort: true }).refine(isOfOurAge, AGE);

/** A moment with its time zone; of it the day in the Netherlands is kept. */
export const dayOfMoment = z.iso
  .datetime({ offset: true, error: 'expected a moment with its time zone, as 2027-02-01T09:00:00+01:00' })
  .transform((moment) => dutchDay(new Date(moment)))
  .refine(isOfOurAge, AGE);

const WHOLE_NUMBER = 'expected a whole number from 0 to 2,147,483,647';

/** A whole number of at least 0 within the range of a PostgreSQL integer. */
export const wholeNumber = z.int(WHOLE_NUMBER).min(0, WHOLE_NUMBER).max(2_147_483_647, WHOLE_NUMBER);

const DURATION = 'expected a duration such as P24M';

/** A duration of ISO 8601. */
export const duration = z.string(DURATION).regex(/^P/, DURATION);

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

const LANGUAGE = 'expected a language, such as nld or nl-NL';

/** A language tag, of which the language is kept. */
export const language = z.string(LANGUAGE).transform((tag, context) => {
  try {
    return languageOf(tag);
  } catch {
    context.addIssue(LANGUAGE);
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
