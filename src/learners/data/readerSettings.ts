import type { Reader } from '../domain/Reader.js';

/** The values of `app.reader` and `app.subject`, by which row security knows who reads and writes. */
export function readerSettings(reader: Reader): readonly [string, string] {
  return [reader.kind.toLowerCase(), reader.kind === 'SUBJECT' ? reader.learnerId : ''];
}
