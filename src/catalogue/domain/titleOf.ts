import type { Language } from '../../shared/pure/language.js';

/** The title of a rule in a language. */
export function titleOf(rule: { readonly titleNl: string; readonly titleEn: string }, language: Language): string {
  return language === 'nl' ? rule.titleNl : rule.titleEn;
}
