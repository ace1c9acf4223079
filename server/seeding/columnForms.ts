import { z } from 'zod';
import { isIsoDate } from '../../src/shared/pure/calendar.js';

/** A cell that must hold something. */
export const text = z.string().min(1, 'the cell is empty, instead give a value');

/** A whole number within the range of a PostgreSQL integer. */
export function wholeNumber(least: number, most = 2_147_483_647) {
  return z.string().transform((cell, context) => {
    const number = /^-?\d{1,10}$/.test(cell) ? Number(cell) : Number.NaN;
    if (number >= least && number <= most) return number;
    context.addIssue(`"${cell}" is no whole number from ${least} to ${most}, instead give one`);
    return z.NEVER;
  });
}

/** A number with an optional decimal point. */
export function decimal(least: number, most: number) {
  return z.string().transform((cell, context) => {
    const number = /^-?\d{1,9}(\.\d{1,9})?$/.test(cell) ? Number(cell) : Number.NaN;
    if (number >= least && number <= most) return number;
    context.addIssue(`"${cell}" is no number from ${least} to ${most}, instead give one, such as 6.5`);
    return z.NEVER;
  });
}

/** A day that exists, `YYYY-MM-DD`. */
export const day = z.string().refine(isIsoDate, {
  error: ({ input }) => `"${String(input)}" is no day that exists, instead give one as YYYY-MM-DD`,
});

/** A moment in UTC, `2026-11-02T08:00:01Z`. */
export const moment = z.string().transform((cell, context) => {
  const exists = z.iso.datetime().safeParse(cell).success && isIsoDate(cell.slice(0, 10));
  if (exists) return new Date(cell);
  context.addIssue(`"${cell}" is no moment that exists, instead give one in UTC as YYYY-MM-DDThh:mm:ssZ`);
  return z.NEVER;
});

/** `true` or `false`. */
export const flag = oneOf(['true', 'false']).transform((cell) => cell === 'true');

/** The id of a person's row, a UUIDv7. */
export const personId = z.uuidv7({ error: ({ input }) => `"${String(input)}" is no UUIDv7, instead give one` });

/** One of a closed list of words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: ({ input }) => `"${String(input)}" is not known, instead give one of ${words.join(', ')}`,
  });
}

/** Values joined by `|`; an empty cell is an empty list. */
export function list<Item extends z.ZodType<unknown, string>>(item: Item) {
  return z
    .string()
    .transform((cell) => (cell === '' ? [] : cell.split('|')))
    .pipe(z.array(item));
}

/** An empty cell is null: not known, or not applicable. */
export function orNull<Form extends z.ZodType<unknown, string>>(form: Form) {
  return z.preprocess((cell) => (cell === '' ? null : cell), form.nullable());
}

/** An empty cell stands for the given one. */
export function orElse<Form extends z.ZodType<unknown, string>>(form: Form, otherwise: string) {
  return z.preprocess((cell) => (cell === '' ? otherwise : cell), form);
}

/** JSON of the given form. */
export function json<Form extends z.ZodType>(form: Form) {
  return z
    .string()
    .transform((cell, context): unknown => {
      try {
        return JSON.parse(cell);
      } catch {
        context.addIssue('the cell is no JSON, instead give an object such as {"natuurkunde":6}');
        return z.NEVER;
      }
    })
    .pipe(form);
}
