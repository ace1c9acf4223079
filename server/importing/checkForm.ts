import type { z } from 'zod';
import type { Place, Reject } from './Found.js';
import { jsonPath } from './jsonPath.js';
import { unstorableTexts } from './unstorableTexts.js';

/** What a form makes of an object, or what in it does not fit. */
export type Checked<Value> = { readonly value: Value } | { readonly rejects: readonly Reject[] };

/**
 * Checks an object of a file; everything that does not fit becomes a reject with its own path.
 * @param fields the names of its fields that are read from here: what stands in the others does not matter
 */
export function checkForm<Value>(
  form: z.ZodType<Value>,
  fields: Iterable<string>,
  given: Readonly<Record<string, unknown>>,
  at: Place,
): Checked<Value> {
  const texts = [...fields].flatMap((field) =>
    unstorableTexts(given[field], { file: at.file, path: jsonPath(at.path, field) }),
  );
  const checked = form.safeParse(given, { error: inOwnWords });
  if (checked.success) return texts.length === 0 ? { value: checked.data } : { rejects: texts };
  const told = new Set(texts.map(({ path }) => path));
  const issues = checked.error.issues.map((issue) => rejectOf(issue, given, at));
  return { rejects: [...texts, ...issues.filter(({ path }) => !told.has(path))] };
}

function rejectOf({ path, message }: z.core.$ZodIssue, given: object, at: Place): Reject {
  return {
    file: at.file,
    path: path.reduce<string>(
      (parent, step) => jsonPath(parent, typeof step === 'number' ? step : String(step)),
      at.path,
    ),
    value: path.reduce<unknown>(memberOf, given),
    reason: message,
  };
}

const TYPES: Readonly<Partial<Record<string, string>>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What is said where a form says nothing itself: the library would speak of its own types. */
function inOwnWords(issue: z.core.$ZodRawIssue): string {
  const type = issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined;
  return `expected ${type ?? 'another value'}`;
}

function memberOf(parent: unknown, step: PropertyKey): unknown {
  return typeof parent === 'object' && parent !== null ? (parent as Record<PropertyKey, unknown>)[step] : undefined;
}
