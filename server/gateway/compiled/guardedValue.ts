/**
 * What a resolver gave, made such that compiled code always ends: what is thrown while a promise's value is completed goes
 * to the handler of errors, as graphql-jit itself lets it go nowhere and waits for ever.
 * @param levels how many lists the type has around its items
 */
export function guardedValue(value: unknown, levels: number): unknown {
  if (isThenable(value)) return guardedPromise(value, levels);
  if (levels === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return levels > 1 || value.some(isThenable) ? guardedItems(value, levels) : value;
  return Symbol.iterator in value ? guardedItems(value as Iterable<unknown>, levels) : value;
}

// Iterated here, where what an iterator throws is an error of its field.
function guardedItems(items: Iterable<unknown>, levels: number): unknown[] {
  return Array.from(items, (item) => guardedValue(item, levels - 1));
}

/** All that graphql-jit asks of a promise. */
interface Guarded {
  then(onValue: (value: unknown) => void, onError: (fault: unknown) => void): void;
}

// A thenable of another make may call back at once, which graphql-jit does not expect.
function guardedPromise(value: PromiseLike<unknown>, levels: number): Guarded {
  const promise = value instanceof Promise ? value : Promise.resolve(value);
  return {
    then(onValue, onError) {
      promise.then((found) => {
        try {
          onValue(guardedValue(found, levels));
        } catch (fault) {
          onError(fault);
        }
      }, onError);
    },
  };
}

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as Partial<PromiseLike<unknown>> | null | undefined)?.then === 'function';
}
