import { type AnswerObject, isObject } from './PlanRun.js';

/**
 * Adds what another subgraph says of the same thing: lists of one length are merged item by item, and of two values that
 * cannot be merged the later one counts.
 * @param isKept whether the source is used again, so that what lies in it is copied
 */
export function mergeInto(target: AnswerObject, source: AnswerObject, isKept = false): void {
  for (const key of Object.keys(source)) {
    const value = isKept ? copyOf(source[key]) : source[key];
    target[key] = value !== undefined && Object.hasOwn(target, key) ? merged(target[key], value) : value;
  }
}

function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return mergedLists(one, other);
  if (!isObject(one) || !isObject(other)) return other;
  mergeInto(one, other);
  return one;
}

function mergedLists(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  if (one.length !== other.length) return [...one, ...other];
  return one.map((item, index) => merged(item, other[index]));
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isObject(value)) return value;
  const copy: AnswerObject = {};
  for (const key of Object.keys(value)) copy[key] = copyOf(value[key]);
  return copy;
}
