import { isObject } from '../isObject.js';
import { jsonPath, ROOT } from '../jsonPath.js';

/** A thing in an answer, and its path. */
export interface AnsweredThing {
  readonly path: string;
  readonly value: unknown;
}

/** The things of an answer of the API: one thing, an array, or a page `{ items: [ … ] }`; or an array of pages. */
export function answersOf(value: unknown, path: string = ROOT): AnsweredThing[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => answersOf(item, jsonPath(path, index)));
  if (isObject(value) && Array.isArray(value['items'])) return answersOf(value['items'], jsonPath(path, 'items'));
  return [{ path, value }];
}
