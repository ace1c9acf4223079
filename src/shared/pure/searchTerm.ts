import { stemmer } from '@orama/stemmers/dutch';

/** The words of a text in lower case without diacritics: runs of letters and digits, so `crebo:25737` has two. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text as they are written there, each with the term that stands for it. */
export function writtenWordsOf(text: string): readonly { readonly written: string; readonly term: string }[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.map((written) => ({ written, term: termOf(plain(written)) }));
}

/**
 * What stands for a word in an index of Dutch texts: its stem by Snowball, on which three endings are brought together
 * that the stemmer leaves apart (`bedrijf` and `bedrijven`, `huis` and `huizen`, `installatie` and `installaties`). What
 * has a digit is a code or a level and stays as it is.
 */
export function termOf(word: string): string {
  if (/\d/.test(word)) return word;
  return stemmer(word).replace(/v$/, 'f').replace(/z$/, 's').replace(/ies$/, 'ie');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
