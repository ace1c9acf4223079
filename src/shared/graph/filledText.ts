import type { Language } from '../pure/language.js';
import type { BilingualText } from './errorCodes.js';

/** A text in a language with its parameters filled in. */
export function filledText(
  text: BilingualText,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')).trim();
}
