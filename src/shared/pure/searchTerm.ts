import { stemmer } from '@orama/stemmers/dutch';

/** Too common to tell things apart. */
const LITTLE_WORDS = new Set(['de', 'het', 'een', 'en', 'of', 'in', 'op', 'van', 'voor', 'met', 'aan', 'bij', 'te']);

/** The code of a kerntaak or werkproces, with or without what it is of: `B1-K1`, `23299/P1-K1-W1@25737`. */
const CODE = String.raw`(?:\d{5}/)?[bp]\d+-k\d+(?:-w\d+(?:@\d+)?)?(?![\p{L}\p{N}])`;
const WORD = new RegExp(String.raw`${CODE}|[\p{L}\p{N}\p{M}]+`, 'giu');

/**
 * The words of a text in lower case without diacritics: runs of letters and digits, so `crebo:25737` has two; but the
 * code of a kerntaak or werkproces is one.
 */
export function wordsOf(text: string): readonly string[] {
  return plain(text).match(WORD) ?? [];
}

/** The words of a text, each once, without those that tell nothing; all of them where there are no others. */
export function tellingWordsOf(text: string): readonly string[] {
  const words = [...new Set(wordsOf(text))];
  const telling = words.filter((word) => !LITTLE_WORDS.has(word));
  return telling.length === 0 ? words : telling;
}

/** Whether a word is the code of one werkproces, which is the start of no other. */
export function isWholeCode(word: string): boolean {
  return /-w\d/.test(word);
}

/** The words of a text as they are written there, each with the term that stands for it. */
export function writtenWordsOf(text: string): readonly { readonly written: string; readonly term: string }[] {
  const words = text.normalize('NFC').match(WORD) ?? [];
  return words.map((written) => ({ written, term: termOf(plain(written)) }));
}

/**
 * What stands for a word in an index of Dutch texts: its stem by Snowball, on which three endings are brought together
 * that the stemmer leaves apart (`bedrijf` and `bedrijven`, `huis` and `huizen`, `installatie` and `installaties`); so are
 * `elektrotechniek`, `elektrotechnisch` and `elektrotechnicus`. What has a digit is a code or a level and stays as it is.
 */
export function termOf(word: string): string {
  if (/\d/.test(word)) return word;
  return stemmer(word).replace(/v$/, 'f').replace(/z$/, 's').replace(/ies$/, 'ie').replace(TECHNICAL, 'techniek');
}

/** `technicus` by itself is a trade; within a compound it says of what technology somebody is. */
const TECHNICAL = /technisch$|(?<=\p{L})technic(?:us|i)$/u;

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
