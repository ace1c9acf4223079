import { locateRejects } from '../../../server/importing/locateRejects.js';
import { readOeapi } from '../../../server/importing/oeapi/readOeapi.js';
import { parseJsonFile } from '../../../server/importing/parseJsonFile.js';
import { readRio } from '../../../server/importing/rio/readRio.js';

/** A file with this text, as an import reads it. */
export function fileOf(name: string, text: string) {
  return parseJsonFile(name, new TextEncoder().encode(text));
}

/** A file with this value. */
export function jsonFile(name: string, value: unknown) {
  return fileOf(name, JSON.stringify(value, null, 2));
}

/** What is rejected of a file of OEAPI, with the text of the line that the reject names. */
export function rejectsOfOeapi(value: unknown) {
  const read = jsonFile('school.json', value);
  const lines = read.text.split('\n');
  return locateRejects(readOeapi([read], null).rejects, [read]).map(({ path, line, value: given, reason }) => ({
    path,
    text: lines[(line ?? 0) - 1]?.trim(),
    given,
    reason,
  }));
}

/** What is rejected of a file of RIO. */
export function rejectsOfRio(value: unknown) {
  return readRio([jsonFile('rio.json', value)]).rejects.map(({ path, value: given, reason }) => ({
    path,
    given,
    reason,
  }));
}
