import type { z } from 'zod';
import type { Place, Reject } from './Found.js';
import { jsonPath } from './jsonPath.js';

/** What a form makes of an object, or what in it does not fit. */
export type Checked<Value> = { readonly value: Value } | { readonly rejects: readonly Reject[] };

/** Checks an object of a file; everything that does not fit becomes a reject with its own path. */
export function checkForm<Value>(form: z.ZodType<Value>, given: unknown, at: Place): Checked<Value> {
  const checked = form.safeParse(given);
  if (checked.success) return { value: checked.data };
  return {
    rejects: checked.error.issues.map(({ path, message }) => ({
      file: at.file,
      path: path.reduce<string>(
        (parent, step) => jsonPath(parent, typeof step === 'number' ? step : String(step)),
        at.path,
      ),
      value: path.reduce<unknown>(memberOf, given),
      reason: message.replace(/^Invalid (input|option): /, ''),
    })),
  };
}

function memberOf(parent: unknown, step: PropertyKey): unknown {
  return typeof parent === 'object' && parent !== null ? (parent as Record<PropertyKey, unknown>)[step] : undefined;
}
