import { ImportFault } from '../ImportFault.js';
import { isObject } from '../isObject.js';
import type { JsonFile } from '../JsonFile.js';
import { jsonPath, ROOT } from '../jsonPath.js';
import type { Place } from '../Found.js';

/** A thing that the API answered, and the steps of the path that was asked: `['opleidingen', id, 'opleidingserkenning']`. */
export interface RioAnswer {
  readonly at: Place;
  readonly asked: readonly string[];
  readonly value: unknown;
}

/**
 * The answers in a file: one answer, of which it is not known what was asked, or an object that gives answers by the path
 * that was asked, such as `{ "/aangeboden-opleidingen/1/onderwijsaanbieder": { … } }`.
 * @throws ImportFault when some names of an object are paths and some are not
 */
export function rioAnswers({ name, value }: JsonFile): RioAnswer[] {
  if (!isObject(value) || !Object.keys(value).some((key) => key.startsWith('/')))
    return thingsOf(value, { file: name, path: ROOT }, []);
  return Object.entries(value).flatMap(([asked, answer]) => {
    if (!asked.startsWith('/'))
      throw new ImportFault(
        `${name} gives answers by the path that was asked, but "${asked}" is no path: it begins with "/".`,
      );
    return thingsOf(answer, { file: name, path: jsonPath(ROOT, asked) }, stepsOf(asked));
  });
}

function stepsOf(asked: string): string[] {
  const [path = ''] = asked.split('?');
  return path.split('/').filter((step) => step !== '');
}

/** One thing, an array, or a page `{ "_embedded": { "…": [ … ] } }`. */
function thingsOf(value: unknown, at: Place, asked: readonly string[]): RioAnswer[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => thingsOf(item, { ...at, path: jsonPath(at.path, index) }, asked));
  if (!isPage(value)) return [{ at, asked, value }];
  const embedded = jsonPath(at.path, '_embedded');
  return Object.entries(value._embedded).flatMap(([name, items]) =>
    thingsOf(items, { ...at, path: jsonPath(embedded, name) }, asked),
  );
}

/** Things of the register may embed others too, but a thing has an id. */
function isPage(value: unknown): value is { readonly _embedded: Readonly<Record<string, unknown>> } {
  return isObject(value) && !('id' in value) && isObject(value['_embedded']);
}
