import { ImportFault } from './ImportFault.js';
import type { JsonFile } from './JsonFile.js';
import { lineAt } from './lineAt.js';
import { JsonTextFault, scanJson } from './scanJson.js';
import { MOST_LEVELS, tooDeepAt } from './tooDeepAt.js';

/**
 * The JSON in the bytes of a file, which are UTF-8, with or without a byte order mark.
 * @throws ImportFault naming file, line and column
 */
export function parseJsonFile(name: string, bytes: Uint8Array): JsonFile {
  const text = decode(name, bytes);
  if (text.trim() === '') throw new ImportFault(`${name} is empty: give a file with JSON.`);
  refuseDeep(name, text);
  try {
    return { name, text, value: JSON.parse(text) };
  } catch (error) {
    throw new ImportFault(`${name} ${placeOf(text)}`, undefined, { cause: error });
  }
}

function refuseDeep(name: string, text: string): void {
  const offset = tooDeepAt(text);
  if (offset === null) return;
  const { line, column } = lineAt(text, offset);
  throw new ImportFault(`${name} is nested deeper than ${MOST_LEVELS} levels: line ${line}, column ${column}.`);
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ImportFault(`${name} is not UTF-8: save it in that encoding.`, undefined, { cause: error });
  }
}

/** Where a text that is no JSON goes wrong. */
function placeOf(text: string): string {
  try {
    scanJson(text, () => undefined);
  } catch (error) {
    if (!(error instanceof JsonTextFault)) throw error;
    const { line, column } = lineAt(text, error.offset);
    return `is no JSON: line ${line}, column ${column}: ${error.message}.`;
  }
  return 'is no JSON.';
}
