import type { Language } from './language.js';

const words = { and: { nl: 'en', en: 'and' }, or: { nl: 'of', en: 'or' } } as const;

/** The items as an enumeration: `KB, GL of TL`. */
export function listInWords(items: readonly string[], joint: keyof typeof words, language: Language): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${words[joint][language]} ${last}`;
}
